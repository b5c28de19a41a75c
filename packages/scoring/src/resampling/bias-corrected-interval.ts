import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalProbability } from '../numbers/normal-probability.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import type { Bootstrap } from './bootstrap.ts';
import { checkBootstrap } from './check-bootstrap.ts';
import { sortedQuantile } from './sorted-quantile.ts';

/**
 * Where the true value lies, by the part of the replicates that allows for bias and skewness: the BCa interval.
 *
 * Formula: the quantiles `Φ(z₀ + (z₀ + z) / (1 − a (z₀ + z)))` of the replicates, with `z` the normal quantiles of the two
 * tails, `z₀` the normal quantile of the share of replicates below the estimate, equal ones counted half, and `a` the
 * acceleration.
 *
 * - Input: what {@link bootstrapCounts} or {@link bootstrapRows} gave, and the acceleration of the same data by
 *   {@link countsAcceleration} or {@link rowsAcceleration}.
 * - Unit: that of the measure. Range: within that of the measure.
 * - All replicates on one side of the estimate, or no acceleration: `undefined`.
 * - Assumes that some transformation makes the replicates normal; needs more of them than the others, 2000 and up.
 *
 * Source: Efron (1987), Journal of the American Statistical Association 82(397), 171–185. The same as
 * `boot.ci(type = "bca")` of the R package boot, but for the kind of quantile and for the replicates that equal the
 * estimate, which there count for nothing.
 *
 * @param bootstrap - the replicates
 * @param acceleration - how fast the standard error changes with the value
 * @param confidence - how often such an interval covers the true value; 0.95 is 95 %
 * @returns the interval, or `undefined` when there is none
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, or the bootstrap has no
 *   replicate or one that is not finite
 * @example
 * ```ts
 * import { biasCorrectedInterval, bootstrapCounts, consensus, countsAcceleration } from '@rubrikk/scoring';
 *
 * const cells = [[2, 9, 14, 4]];
 * const replicates = bootstrapCounts(cells, consensus, { seed: 3, replicates: 4000 });
 * const interval = replicates && biasCorrectedInterval(replicates, countsAcceleration(cells, consensus));
 * console.log(interval?.low.toFixed(1), interval?.high.toFixed(1)); // => 0.4 0.7
 * ```
 */
export function biasCorrectedInterval(
  bootstrap: Bootstrap,
  acceleration: number | undefined,
  confidence = 0.95,
): Interval | undefined {
  checkConfidence(confidence);
  checkBootstrap(bootstrap);
  const { estimate, replicates } = bootstrap;
  const below = shareBelow(replicates, estimate);
  if (acceleration === undefined || below <= 0 || below >= 1) return undefined;
  const bias = normalQuantile(below);
  const limit = (z: number): number | undefined => {
    const stretch = 1 - acceleration * (bias + z);
    return stretch > 0 ? sortedQuantile(replicates, normalProbability(bias + (bias + z) / stretch)) : undefined;
  };
  const z = normalQuantile((1 - confidence) / 2);
  const low = limit(z);
  const high = limit(-z);
  return low === undefined || high === undefined ? undefined : { low, high };
}

function shareBelow(replicates: Float64Array, estimate: number): number {
  // The same rows in another order give the same value but for the rounding.
  const rounding = 64 * Number.EPSILON * Math.abs(estimate);
  let below = 0;
  for (const value of replicates) {
    if (Math.abs(value - estimate) <= rounding) below += 0.5;
    else if (value < estimate) below += 1;
  }
  return below / replicates.length;
}
