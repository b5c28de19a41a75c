import { missingKinds } from '../tally/missing-kinds.ts';
import type { DimensionValues } from './dimension-result.ts';
import { distributionSummary } from './distribution-summary.ts';
import type { IndicatorValues } from './indicator-result.ts';

/**
 * Puts the shown indicators of a dimension together. Made of shown values alone, it gives away nothing that they don't.
 */
export function dimensionValues(
  shown: readonly IndicatorValues[],
  levels: number,
  favourable: number,
): DimensionValues {
  const rated = shown.filter((values) => values.n > 0);
  const n = rated.length === 0 ? 0 : Math.min(...rated.map((values) => values.n));
  const meanShares = Array.from({ length: levels }, (_, level) => {
    const sum = rated.reduce((total, values) => total + (values.counts[level] as number) / values.n, 0);
    return rated.length === 0 ? 0 : sum / rated.length;
  });
  return {
    indicators: rated.length,
    n,
    counts: meanShares.map((_, level) => rated.reduce((sum, values) => sum + (values.counts[level] as number), 0)),
    shares: rated.length === 0 ? undefined : meanShares,
    missing: missingOver(rated),
    ...distributionSummary(meanShares, n, favourable),
  };
}

function missingOver(values: readonly IndicatorValues[]): DimensionValues['missing'] {
  const sums = missingKinds.map((kind) => [kind, values.reduce((sum, { missing }) => sum + missing[kind], 0)]);
  return Object.fromEntries(sums) as DimensionValues['missing'];
}
