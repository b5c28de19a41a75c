import type { MissingKind } from '@rubrikk/core';
import type { Interval } from '../numbers/interval.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { DimensionResult } from './dimension-result.ts';
import { distributionSummary } from './distribution-summary.ts';
import type { GroupLabel } from './group-label.ts';
import type { IndicatorValues } from './indicator-result.ts';

/**
 * Puts the shown indicators of a dimension together. Made of shown values alone, it gives away nothing that they don't.
 * What is `missing`, `setAside` and `anchored` is added up over those that someone rated.
 */
export function shownDimension(
  { unit, role, dimension }: GroupLabel & { readonly dimension: string },
  shown: readonly (IndicatorValues & { readonly indicator: string })[],
  levels: number,
  favourable: number,
): Extract<DimensionResult, { status: 'shown' }> {
  const rated = shown.filter((values) => values.shares !== undefined);
  const { counts, shares, missing, setAside, anchored } = sumsOf(rated, levels);
  const { n, effectiveN, population } = fewest(rated);
  const summary = distributionSummary(shares, effectiveN, favourable, population);
  const [first] = shown;
  return {
    unit,
    role,
    dimension,
    status: 'shown',
    indicators: rated.length,
    n,
    effectiveN,
    counts,
    shares: rated.length === 0 ? undefined : shares,
    invited: first?.invited,
    answered: first?.answered ?? 0,
    responseRate: first?.responseRate,
    missingRule: first?.missingRule ?? 'exclude',
    missing,
    setAside,
    anchored,
    turned: rated.flatMap(({ isTurned, indicator }) => (isTurned ? [indicator] : [])),
    ...summary,
    favourable: summary.favourable && { ...summary.favourable, bounds: meanBounds(rated) },
  };
}

/** What all have together, and the means of their shares. */
function sumsOf(rated: readonly IndicatorValues[], levels: number) {
  const counts = new Array<number>(levels).fill(0);
  const shares = new Array<number>(levels).fill(0);
  const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
  let setAside = 0;
  let anchored = 0;
  for (const values of rated) {
    for (let level = 0; level < levels; level += 1) {
      (counts[level] as number) += values.counts[level] as number;
      (shares[level] as number) += values.shares?.[level] as number;
    }
    for (let at = 0; at < missingKinds.length; at += 1) {
      const kind = missingKinds[at] as MissingKind;
      missing[kind] += values.missing[kind];
    }
    setAside += values.setAside;
    anchored += values.anchored;
  }
  return { counts, shares: shares.map((sum) => sum / (rated.length || 1)), missing, setAside, anchored };
}

/** The fewest raters that an indicator rests on, and how many there are to whom that indicator applies. */
function fewest(rated: readonly IndicatorValues[]) {
  let [least] = rated;
  let n = least?.n ?? 0;
  for (const values of rated) {
    n = Math.min(n, values.n);
    if (least === undefined || values.effectiveN < least.effectiveN) least = values;
  }
  const population = least?.invited === undefined ? undefined : least.invited - least.missing['not-applicable'];
  return { n, effectiveN: least?.effectiveN ?? 0, population };
}

/** As those who gave no level may have chosen one way on all indicators, the ends are the means of the ends. */
function meanBounds(rated: readonly IndicatorValues[]): Interval | undefined {
  const bounds = rated.flatMap(({ favourable }) => favourable?.bounds ?? []);
  if (bounds.length < rated.length) return undefined;
  const low = bounds.reduce((sum, one) => sum + one.low, 0) / bounds.length;
  const high = bounds.reduce((sum, one) => sum + one.high, 0) / bounds.length;
  return { low, high };
}
