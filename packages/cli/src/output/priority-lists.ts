import type { Place, Priorities } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import { gapList } from './gap-list.ts';
import type { Layout } from './layout.ts';
import { favourableWords, levelLabel } from './level-words.ts';
import { nameIn } from './name-in.ts';
import { numbersIn } from './numbers-in.ts';
import type { ReportDocument } from './report-document.ts';
import { isDrawn, stabilityWords } from './stability-words.ts';

/**
 * What to talk about: strengths, what must change, where people disagree, and how leaders and teachers differ. Of a list
 * longer than `longest`, the rest is only counted.
 */
export function priorityLists(document: ReportDocument, layout: Layout, longest: number): string[] {
  const { report, words } = document;
  const { share, decimals } = numbersIn(words);
  const mine = report.priorities.find(({ unit }) => unit === null) as Priorities;
  const levels = favourableWords(document);
  const level = levelLabel(document, report.rubric.levels[0] as string);
  const consensus = (value: number) => `${words.consensus} ${decimals(value)}`;
  const list = (title: string, places: readonly Place[], valueWords: (value: number) => string) => {
    const entries = places.slice(0, longest).map((place) => entry(place, valueWords(place.value), document, layout));
    const left = numbersIn(words).whole(places.length - longest);
    const rest = places.length > longest ? [layout.rest(fill(words.more, { count: left }))] : [];
    return layout.section(title, entries.length === 0 ? [words.none] : [...entries, ...rest]);
  };
  return [
    ...(isDrawn(mine) ? [layout.paragraph(words.stabilityExplained)] : []),
    list(fill(words.strengths, { levels }), mine.strengths, share),
    list(fill(words.mustChange, { level, levels }), mine.mustChange, share),
    list(words.disagreement, mine.disagreement, consensus),
    ...gapList(document, layout),
  ];
}

function entry({ indicator, stability }: Place, lead: string, { text, words }: ReportDocument, layout: Layout): string {
  return layout.entry(nameIn(text.indicators, indicator), { lead, beneath: [stabilityWords(stability, words)] });
}
