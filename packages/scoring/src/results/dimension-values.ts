import type { Interval } from '../numbers/interval.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { DimensionValues } from './dimension-result.ts';
import { distributionSummary } from './distribution-summary.ts';
import type { IndicatorValues, ResponseValues } from './indicator-result.ts';

/**
 * Puts the shown indicators of a dimension together. Made of shown values alone, it gives away nothing that they don't.
 * What is `missing`, `setAside` and `anchored` is added up over those that someone rated.
 */
export function dimensionValues(
  shown: readonly (IndicatorValues & { readonly indicator?: string })[],
  levels: number,
  favourable: number,
): DimensionValues {
  const rated = shown.filter((values) => values.shares !== undefined);
  const shares = Array.from({ length: levels }, (_, level) =>
    meanOf(rated, ({ shares: own }) => own?.[level] as number),
  );
  const { effectiveN, population } = fewest(rated);
  const summary = distributionSummary(shares, effectiveN, favourable, population);
  return {
    indicators: rated.length,
    n: rated.length === 0 ? 0 : Math.min(...rated.map(({ n }) => n)),
    effectiveN,
    counts: shares.map((_, level) => sumOf(rated, ({ counts }) => counts[level] as number)),
    shares: rated.length === 0 ? undefined : shares,
    ...responsesOf(shown, rated),
    turned: rated.flatMap(({ isTurned, indicator = '' }) => (isTurned ? [indicator] : [])),
    ...summary,
    ...(summary.favourable !== undefined && { favourable: { ...summary.favourable, bounds: meanBounds(rated) } }),
  };
}

function sumOf(all: readonly IndicatorValues[], part: (values: IndicatorValues) => number): number {
  return all.reduce((sum, values) => sum + part(values), 0);
}

function meanOf(all: readonly IndicatorValues[], part: (values: IndicatorValues) => number): number {
  return all.length === 0 ? 0 : sumOf(all, part) / all.length;
}

/** The fewest raters that an indicator rests on, and how many there are to whom that indicator applies. */
function fewest(rated: readonly IndicatorValues[]): { readonly effectiveN: number; readonly population?: number } {
  const [first, ...others] = rated;
  if (first === undefined) return { effectiveN: 0 };
  const least = others.reduce((one, other) => (other.effectiveN < one.effectiveN ? other : one), first);
  const { effectiveN, invited, missing } = least;
  return { effectiveN, ...(invited !== undefined && { population: invited - missing['not-applicable'] }) };
}

function responsesOf(shown: readonly IndicatorValues[], rated: readonly IndicatorValues[]): ResponseValues {
  const missing = missingKinds.map((kind) => [kind, sumOf(rated, (values) => values.missing[kind])]);
  const [first] = shown;
  return {
    invited: first?.invited,
    answered: first?.answered ?? 0,
    responseRate: first?.responseRate,
    missingRule: first?.missingRule ?? 'exclude',
    missing: Object.fromEntries(missing) as DimensionValues['missing'],
    setAside: sumOf(rated, ({ setAside }) => setAside),
    anchored: sumOf(rated, ({ anchored }) => anchored),
  };
}

/** As those who gave no level may have chosen one way on all indicators, the ends are the means of the ends. */
function meanBounds(rated: readonly IndicatorValues[]): Interval | undefined {
  const bounds = rated.flatMap(({ favourable }) => favourable?.bounds ?? []);
  if (bounds.length === 0 || bounds.length < rated.length) return undefined;
  const low = bounds.reduce((sum, one) => sum + one.low, 0) / bounds.length;
  const high = bounds.reduce((sum, one) => sum + one.high, 0) / bounds.length;
  return { low, high };
}
