import { markdownText } from './markdown-text.ts';
import { nameIn } from './name-in.ts';
import type { ReportDocument } from './report-document.ts';

/** An entry of a list: what is said of the indicator, its statement, and lines beneath. */
export function markdownEntry(
  indicator: string,
  lead: string,
  { text }: Pick<ReportDocument, 'text'>,
  ...after: readonly (string | undefined)[]
): string {
  const lines = after.flatMap((line) => (line === undefined ? [] : [markdownText(line)]));
  return [`- ${lead}${markdownText(nameIn(text.indicators, indicator))}`, ...lines].join('\\\n  ');
}
