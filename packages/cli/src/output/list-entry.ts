import { nameIn } from './name-in.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { wrap } from './wrap.ts';

/** An entry of a list: a dash, what is said of the indicator, and its statement, with later lines further in. */
export function listEntry(lead: string, indicator: string, { text }: Pick<ReportDocument, 'text'>): string {
  const statement = nameIn(text.indicators, indicator);
  return `  – ${wrap(`${lead}${statement}`, reportWidth, '    ').trimStart()}`;
}
