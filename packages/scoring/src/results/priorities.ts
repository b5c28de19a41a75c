import type { IndicatorResult } from './indicator-result.ts';

/** An indicator's place in a list. */
export interface Place {
  /** The indicator. */
  readonly indicator: string;
  /** Its rank from 1; equal values share a rank, and the next one counts all before it. */
  readonly rank: number;
  /** What it was ranked by. */
  readonly value: number;
}

/** Where to look first, for one unit or all: the five first of each list, with all who share the fifth place. */
export interface Priorities {
  /** The unit; `null` for all units together. */
  readonly unit: string | null;
  /** Largest share on a favourable level. */
  readonly strengths: readonly Place[];
  /** Largest share on the lowest level, of those that more put there than on a favourable level. */
  readonly mustChange: readonly Place[];
  /** Smallest consensus; none on which all agree. */
  readonly disagreement: readonly Place[];
}

const places = 5;

/** Ranks the shown indicators of every unit, all roles together. Ranks are of this staff; they set no mark to pass. */
export function priorities(results: readonly IndicatorResult[]): Priorities[] {
  const units = new Map<string | null, IndicatorResult[]>();
  for (const result of results) {
    const mine = units.get(result.unit) ?? [];
    units.set(result.unit, mine);
    if (result.role === null) mine.push(result);
  }
  return [...units].map(([unit, mine]) => ({
    unit,
    strengths: ranked(mine, (shown) => shown.favourable?.share, 'largest').filter(({ value }) => value > 0),
    mustChange: ranked(mine, lowestShareIfMost, 'largest'),
    disagreement: ranked(mine, (shown) => shown.consensus, 'smallest').filter(({ value }) => value < 1),
  }));
}

type Shown = Extract<IndicatorResult, { status: 'shown' }>;

/** The share on the lowest level where it is larger than the favourable one. */
function lowestShareIfMost({ shares, favourable }: Shown): number | undefined {
  const lowest = shares?.[0];
  return lowest !== undefined && favourable !== undefined && lowest > favourable.share ? lowest : undefined;
}

/** Less than this apart, two values differ by rounding: a distribution and its mirror have the same consensus. */
const rounding = 1e-12;

function ranked(
  results: readonly IndicatorResult[],
  measure: (shown: Shown) => number | undefined,
  first: 'largest' | 'smallest',
): Place[] {
  const valued = results.flatMap((result) => {
    const value = result.status === 'shown' ? measure(result) : undefined;
    return value === undefined ? [] : [{ indicator: result.indicator, value }];
  });
  const isBefore = (a: number, b: number) => (first === 'largest' ? a - b : b - a) > rounding;
  return valued
    .map((entry) => ({ ...entry, rank: 1 + valued.filter((other) => isBefore(other.value, entry.value)).length }))
    .filter(({ rank }) => rank <= places)
    .sort((a, b) => a.rank - b.rank)
    .map(({ indicator, rank, value }) => ({ indicator, rank, value }));
}
