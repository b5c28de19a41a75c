import type { Place, Priorities } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { gapList } from './gap-list.ts';
import type { Layout } from './layout.ts';
import { favourableWords, levelLabel } from './level-words.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';
import { isDrawn, stabilityWords } from './stability-words.ts';
import { targetsOf } from './targets-of.ts';

/**
 * What to talk about: strengths, what must change, where people disagree, and how leaders and teachers differ. Of a list
 * longer than `longest`, the rest is only counted.
 */
export function priorityLists(document: ReportDocument, layout: Layout, longest: number): string[] {
  const { report, words } = document;
  const { lists } = words.report;
  const { share, decimals } = numbersIn(words);
  const mine = report.priorities.find(({ unit }) => unit === null) as Priorities;
  const levels = favourableWords(document);
  const level = levelLabel(document, report.rubric.levels[0] as string);
  const consensus = (value: number) => `${words.report.figures.consensus} ${decimals(value)}`;
  const targets = targetsOf(document);
  const targetWords = ({ indicator }: Place) =>
    fill(words.target, { level: levelLabel(document, targets.get(indicator) as string) });
  const list = (
    title: string,
    places: readonly Place[],
    valueWords: (value: number) => string,
    beneath?: (place: Place) => string,
  ) => {
    const entries = places.slice(0, longest).map((place) => {
      return layout.entry(nameIn(document.text.indicators, place.indicator), {
        lead: valueWords(place.value),
        beneath: [...(beneath === undefined ? [] : [beneath(place)]), stabilityWords(place.stability, words)],
      });
    });
    const left = numbersIn(words).whole(places.length - longest);
    const rest = places.length > longest ? [layout.rest(fill(words.more, { count: left }))] : [];
    return layout.section(title, entries.length === 0 ? [words.none] : [...entries, ...rest]);
  };
  return [
    ...(isDrawn(mine) ? [layout.paragraph(words.stabilityExplained)] : []),
    list(fill(lists.strengths, { levels }), mine.strengths, share),
    list(fill(lists.mustChange, { level, levels }), mine.mustChange, share),
    list(lists.disagreement, mine.disagreement, consensus),
    ...(targets.size === 0 ? [] : [list(lists.belowTarget, mine.belowTarget, share, targetWords)]),
    ...gapList(document, layout),
  ];
}
