import type { Place, Priorities } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { gapList } from './gap-list.ts';
import { heading } from './heading.ts';
import { favourableWords, levelLabel } from './level-words.ts';
import { listEntry } from './list-entry.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';
import { reportWidth } from './report-width.ts';
import { isDrawn, stabilityWords } from './stability-words.ts';
import { wrap } from './wrap.ts';

/** How many entries a list has at most; only those that share its last place are left out. */
const longest = 10;

/** What to talk about: strengths, what must change, where people disagree, and how leaders and teachers differ. */
export function priorityLists(document: ReportDocument): string[] {
  const { report, words } = document;
  const { share, decimals } = numbersIn(words);
  const mine = report.priorities.find(({ unit }) => unit === null) as Priorities;
  const levels = favourableWords(document);
  const level = levelLabel(document, report.rubric.levels[0] as string);
  const consensus = (value: number) => `${words.consensus} ${decimals(value)}`;
  return [
    ...(isDrawn(mine) ? [wrap(words.stabilityExplained, reportWidth)] : []),
    list(fill(words.strengths, { levels }), mine.strengths, share, document),
    list(fill(words.mustChange, { level, levels }), mine.mustChange, share, document),
    list(words.disagreement, mine.disagreement, consensus, document),
    ...gapList(document),
  ];
}

function placeLines({ indicator, stability }: Place, lead: string, document: ReportDocument): string {
  const entry = listEntry(`${lead}: `, indicator, document);
  const firmness = stabilityWords(stability, document.words);
  return firmness === undefined ? entry : `${entry}\n${wrap(firmness, reportWidth, '      ')}`;
}

function list(
  title: string,
  places: readonly Place[],
  valueWords: (value: number) => string,
  document: ReportDocument,
): string {
  const { words } = document;
  const lines = places.slice(0, longest).map((place) => placeLines(place, valueWords(place.value), document));
  const left = numbersIn(words).whole(places.length - longest);
  if (places.length > longest) lines.push(`  ${fill(words.more, { count: left })}`);
  return [heading(title), ...(lines.length === 0 ? [words.none] : lines)].join('\n');
}
