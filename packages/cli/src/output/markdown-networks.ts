import type { DimensionResult } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { favourableWords } from './level-words.ts';
import { markdownSection } from './markdown-section.ts';
import { markdownTable } from './markdown-table.ts';
import { markdownText } from './markdown-text.ts';
import { nameIn } from './name-in.ts';
import { networkGroups } from './network-groups.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';

/** The networks beside one another, a favourable share for each dimension; nothing where there are none. */
export function markdownNetworks(document: ReportDocument): string[] {
  const { report, text, words } = document;
  const groups = networkGroups(document);
  const [first] = groups;
  if (first === undefined) return [];
  const rows = first.dimensions.map(({ dimension }, at) => [
    markdownText(nameIn(text.dimensions, dimension)),
    ...groups.map(({ dimensions }) => cellOf(dimensions[at] as DimensionResult, document)),
  ]);
  const header = [words.dimension, ...groups.map(({ name }) => markdownText(name))];
  const isHidden = groups.some(({ dimensions }) => dimensions.some(({ status }) => status === 'suppressed'));
  const note = fill(words.notShown, { minimum: numbersIn(words).whole(report.minimum) });
  return [
    markdownSection(fill(words.networks, { levels: favourableWords(document) }), [
      markdownTable(header, rows),
      markdownText(words.networksExplained),
      ...(isHidden ? [`\\* ${markdownText(note)}`] : []),
    ]),
  ];
}

function cellOf(result: DimensionResult, { words }: ReportDocument): string {
  if (result.status === 'suppressed') return '\\*';
  return result.favourable === undefined ? '–' : numbersIn(words).share(result.favourable.share);
}
