import { fill } from '../words/fill.ts';
import { gapWords } from './gap-words.ts';
import { largestGaps } from './largest-gaps.ts';
import type { Layout } from './layout.ts';
import { nameIn } from './name-in.ts';
import { notShownWords } from './not-shown-words.ts';
import type { ReportDocument } from './report-document.ts';

/** Where leaders and teachers differ most, as one section; no section where no roles were compared. */
export function gapList(document: ReportDocument, layout: Layout): string[] {
  const { report, text, words } = document;
  const largest = largestGaps(document);
  if (largest === undefined) return [];
  const [first, second] = words.comparedRoles;
  const title = fill(words.report.lists.gaps, { first, second });
  if (largest === 'none-shown') {
    return [layout.section(title, [layout.paragraph(notShownWords(report.minimum, words))])];
  }
  if (largest.length === 0) return [layout.section(title, [words.none])];
  const entries = largest.map((gap) => {
    return layout.entry(nameIn(text.indicators, gap.indicator), { beneath: [gapWords(gap, words)] });
  });
  return [layout.section(title, entries, words.pairsExplained)];
}
