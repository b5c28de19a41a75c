import type { DimensionResult } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { favourableWords } from './level-words.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { nameIn } from './name-in.ts';
import { networkGroups } from './network-groups.ts';
import type { ReportDocument } from './report-document.ts';
import { shareCell } from './share-cell.ts';
import { withheldNote } from './withheld-note.ts';

/** The networks beside one another, a favourable share for each dimension; nothing where there are none. */
export function markdownNetworks(document: ReportDocument): string[] {
  const { report, text, words } = document;
  const groups = networkGroups(document);
  const [first] = groups;
  if (first === undefined) return [];
  if (!report.comparable.units) return [markdownText(words.unitsNotComparable)];
  const rows = first.dimensions.map(({ dimension }, at) => [
    markdownText(nameIn(text.dimensions, dimension)),
    ...groups.map(({ dimensions }) => markdownText(shareCell(dimensions[at] as DimensionResult, words))),
  ]);
  const all = groups.flatMap(({ dimensions }) => dimensions);
  const header = [words.dimension, ...groups.map(({ name }) => markdownText(name))];
  return [
    markdownSection(fill(words.networks, { levels: favourableWords(document) }), [
      markdownTable(header, rows),
      markdownText(words.networksExplained),
      ...withheldNote(all, report.minimum, words).map(markdownText),
    ]),
  ];
}
