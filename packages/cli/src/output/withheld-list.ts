import type { Layout } from './layout.ts';
import { nameIn } from './name-in.ts';
import type { ReportDocument } from './report-document.ts';

/** An indicator that has no figures, and why. */
export interface WithoutFigures {
  readonly indicator: string;
  readonly why: string;
}

/** The indicators that have no figures, each with why, as one section; no section where there are none. */
export function withheldList(
  hidden: readonly WithoutFigures[],
  { text, words }: Pick<ReportDocument, 'text' | 'words'>,
  layout: Layout,
): string[] {
  const entries = hidden.map(({ indicator, why }) =>
    layout.entry(nameIn(text.indicators, indicator), { beneath: [why] }),
  );
  return entries.length === 0 ? [] : [layout.section(words.withheldTitle, entries)];
}
