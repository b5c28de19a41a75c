import type { Change, IndicatorChange, WaveChange } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import type { ComparisonDocument } from './comparison-document.ts';
import { favourableWords } from './level-words.ts';
import { notShownWords } from './not-shown-words.ts';
import { numbersIn } from './numbers-in.ts';
import type { WithoutFigures } from './withheld-list.ts';

/** A change that is shown. */
export interface ShownChange {
  readonly indicator: string;
  readonly result: WaveChange;
}

/** The changes in the order in which they are read: what rose first, what isn't clear last. */
export const changeOrder: readonly Change[] = ['up', 'down', 'split', 'closer', 'no-clear-change'];

/** The shown changes of one kind: the largest difference first, those that aren't clear in the rubric's order. */
export function changesLike(changes: readonly IndicatorChange[], change: Change): ShownChange[] {
  const shown = changes.flatMap(({ indicator, result }): ShownChange[] =>
    result?.status === 'shown' && result.change === change ? [{ indicator, result }] : [],
  );
  const size = ({ result }: ShownChange) => Math.abs(result.favourable.difference);
  return change === 'no-clear-change' ? shown : shown.sort((a, b) => size(b) - size(a));
}

/**
 * The share before and after, of how many where these are the linked alone, and the difference with its limits; that nobody
 * is followed, where on other indicators raters are.
 */
export function sharesWords(
  { favourable, linked, before, after, pairing }: WaveChange,
  { words, ...document }: Pick<ComparisonDocument, 'words' | 'linked'>,
): string {
  const { share, points, whole } = numbersIn(words);
  const { difference, low, high } = favourable;
  const limits = { difference: points(difference), low: points(low), high: points(high) };
  const areAll = linked === undefined || (linked.n === before.n && linked.n === after.n);
  const of = areAll ? '' : ` ${fill(words.ofLinked, { n: whole(linked.n) })}`;
  const followed = document.linked === 'some' && pairing === 'unpaired' ? `; ${words.unfollowed}` : '';
  return `${share(favourable.before)} → ${share(favourable.after)}${of} (${fill(words.difference, limits)}${followed})`;
}

/** How many of the same raters went which way; nothing where they aren't linked. */
export function directionWords({ directions, linked }: WaveChange, { words }: ComparisonDocument): string | undefined {
  if (directions === undefined || linked === undefined) return undefined;
  const { whole } = numbersIn(words);
  const { up, same, down } = directions;
  return fill(words.directions, { n: whole(linked.n), up: whole(up), same: whole(same), down: whole(down) });
}

/** How many answered each time, and what the figures are. */
export function comparisonOpening(document: ComparisonDocument): readonly [answered: string, explained: string] {
  const { comparison, rubric, rule, text, words, raters } = document;
  const { whole } = numbersIn(words);
  const answered = [comparison.before, comparison.after].map((wave, at) => {
    const count = raters[at] ?? null;
    if (count === null) return fill(words.waveNotShown, { wave, minimum: whole(rule.minimum) });
    return fill(words.waveAnswered, { wave, raters: whole(count) });
  });
  const levels = { levels: rubric.scale.levels.map(({ id }) => id), favourable: rubric.scale.favourable };
  const favourable = favourableWords({ text, words, report: { rubric: levels } });
  const withheld = rule.minimum > 1 ? [fill(words.withheld, { minimum: whole(rule.minimum) })] : [];
  const explained = fill(words.changeExplained, { levels: favourable });
  return [[...answered, ...withheld].join(' '), [explained, ...linkedWords(document)].join(' ')];
}

/** Who is compared with themselves; why nobody is, where that was asked for. */
function linkedWords({ words, isLinked, linked }: ComparisonDocument): string[] {
  const { linkedExplained, partlyLinkedExplained, unlinkedExplained, unfollowed, unfollowedWhy } = words;
  if (!isLinked) return [unlinkedExplained];
  return {
    all: [linkedExplained],
    some: [linkedExplained, fill(partlyLinkedExplained, { unfollowed }), unfollowedWhy],
    none: [unlinkedExplained, unfollowedWhy],
  }[linked];
}

/** The indicators without a figure: why each is withheld, or that nobody chose a level. */
export function withoutFigures(
  changes: readonly IndicatorChange[],
  { words, rule }: ComparisonDocument,
): WithoutFigures[] {
  const withheld = notShownWords(rule.minimum, words);
  return changes.flatMap(({ indicator, result }) => {
    if (result?.status === 'shown') return [];
    return [{ indicator, why: result === undefined ? words.notMeasured : withheld }];
  });
}

/** The changes of everyone together. */
export function changesOfAll({ comparison }: ComparisonDocument): readonly IndicatorChange[] {
  return comparison.groups.flatMap(({ group, changes }) => (group['unit'] === undefined ? changes : []));
}

/** A unit with its changes. */
export interface UnitChanges {
  readonly unit: string;
  readonly changes: readonly IndicatorChange[];
}

/** The changes of each unit. */
export function changesOfUnits({ comparison }: ComparisonDocument): UnitChanges[] {
  return comparison.groups.flatMap(({ group, changes }) =>
    group['unit'] === undefined ? [] : [{ unit: group['unit'], changes }],
  );
}
