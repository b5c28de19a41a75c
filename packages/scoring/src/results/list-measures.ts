import { consensus } from '../consensus/consensus.ts';
import { shareAtOrAbove } from '../distributions/share-at-or-above.ts';
import { cliffsDelta } from '../gaps/cliffs-delta.ts';
import { shareBelowTarget } from '../gaps/share-below-target.ts';
import { totalOf } from '../numbers/total-of.ts';
import type { IndicatorResult } from './indicator-result.ts';
import type { PriorityOptions } from './priorities.ts';
import type { FirstValue } from './ranked.ts';

/** The lists of what to look at first. */
export type PriorityList = 'strengths' | 'mustChange' | 'disagreement' | 'blindSpots' | 'belowTarget';

/** An indicator that may be in a list: the counts that it is ranked by, and how. */
export interface ListEntry {
  readonly indicator: string;
  /** Raters on each level: of everyone, or of the first role and the second. */
  readonly counts: readonly (readonly number[])[];
  /** What it is ranked by with such counts; `undefined` where it isn't in the list. */
  readonly measure: (...counts: readonly ArrayLike<number>[]) => number | undefined;
  /** Whether its ratings are weighted, so that raters can't be drawn. */
  readonly isWeighted: boolean;
}

/** A list: what may be in it, and which value comes first. */
export interface ListMeasure {
  readonly entries: readonly ListEntry[];
  readonly first: FirstValue;
}

type Shown = Extract<IndicatorResult, { status: 'shown' }>;
type Measure = (counts: ArrayLike<number>, shown: Shown) => number | undefined;

/** What the lists of one unit are made by, from the results that are shown. */
export function listMeasures(
  mine: readonly IndicatorResult[],
  { roles, targets }: PriorityOptions,
): Readonly<Record<PriorityList, ListMeasure>> {
  const shown = mine.filter((result) => result.status === 'shown');
  const everyone = shown.filter(({ role }) => role === null);
  const by = (first: FirstValue, measure: Measure): ListMeasure => ({
    entries: everyone.map((result) => entryOf(result, measure)),
    first,
  });
  return {
    strengths: by('largest', favourableIfAny),
    mustChange: by('largest', lowestShareIfMost),
    disagreement: by('smallest', consensusIfNotWhole),
    blindSpots: { entries: roles === undefined ? [] : pairEntries(shown, roles), first: 'largest' },
    belowTarget: by('largest', (counts, { indicator }) => belowIfAny(counts, targets?.get(indicator))),
  };
}

function entryOf(shown: Shown, measure: Measure): ListEntry {
  const { indicator, counts, weightedCounts } = shown;
  const isWeighted = weightedCounts !== undefined;
  const measured = weightedCounts ?? counts;
  return { indicator, counts: [measured], measure: (drawn = measured) => measure(drawn, shown), isWeighted };
}

function favourableIfAny(counts: ArrayLike<number>, { favourable }: Shown): number | undefined {
  const share = favourable && shareAtOrAbove(counts, favourable.from);
  return share === 0 ? undefined : share;
}

/** The share on the lowest level where it is larger than the favourable one. */
function lowestShareIfMost(counts: ArrayLike<number>, { favourable }: Shown): number | undefined {
  const share = favourable && shareAtOrAbove(counts, favourable.from);
  const lowest = (counts[0] as number) / totalOf(counts);
  return share !== undefined && lowest > share ? lowest : undefined;
}

function consensusIfNotWhole(counts: ArrayLike<number>): number | undefined {
  const value = consensus(counts);
  return value === 1 ? undefined : value;
}

function belowIfAny(counts: ArrayLike<number>, target: number | undefined): number | undefined {
  const share = target === undefined ? undefined : shareBelowTarget(counts, target);
  return share === 0 ? undefined : share;
}

/** The indicators that both roles are shown for: how far the first is above the second. */
function pairEntries(shown: readonly Shown[], [first, second]: readonly [string, string]): ListEntry[] {
  const others = new Map(shown.filter(({ role }) => role === second).map((result) => [result.indicator, result]));
  return shown.flatMap((one) => {
    const other = one.role === first ? others.get(one.indicator) : undefined;
    if (other === undefined) return [];
    const pair = [one, other].map(({ counts, weightedCounts }) => weightedCounts ?? counts);
    const isWeighted = one.weightedCounts !== undefined;
    return [{ indicator: one.indicator, counts: pair, measure: deltaIfAbove, isWeighted }];
  });
}

function deltaIfAbove(first: ArrayLike<number> = [0, 0], second: ArrayLike<number> = [0, 0]): number | undefined {
  const delta = cliffsDelta(first, second);
  return delta !== undefined && delta > 0 ? delta : undefined;
}
