import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import type { Bootstrap } from './bootstrap.ts';
import { checkBootstrap } from './check-bootstrap.ts';
import { sortedQuantile } from './sorted-quantile.ts';

/**
 * Where the true value lies, by the middle part of the replicates.
 *
 * Formula: the quantiles `(1 − confidence) / 2` and `(1 + confidence) / 2` of the replicates, of Hyndman & Fan's type 7.
 *
 * - Input: what {@link bootstrapCounts} or {@link bootstrapRows} gave.
 * - Unit: that of the measure. Range: within that of the measure.
 * - Always a value.
 * - Assumes that the measure isn't biased; where it is, as consensus in small groups, see
 *   {@link biasCorrectedInterval}.
 *
 * Source: Efron (1979), Annals of Statistics 7(1), 1–26. `boot.ci(type = "perc")` of the R package boot takes the
 * `(R + 1)`-th parts and goes between neighbours on the normal scale: with 1000 replicates the two differ by less than
 * the draws do.
 *
 * @param bootstrap - the replicates
 * @param confidence - how often such an interval covers the true value; 0.95 is 95 %
 * @returns the interval
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, or the bootstrap has no
 *   replicate or one that is not finite
 * @example
 * ```ts
 * import { bootstrapCounts, percentileInterval, shareAtOrAbove } from '@rubrikk/scoring';
 *
 * const share = bootstrapCounts([[2, 9, 14, 4]], (counts) => shareAtOrAbove(counts, 3), { seed: 7 });
 * const interval = share && percentileInterval(share);
 * console.log(interval?.low.toFixed(1), interval?.high.toFixed(1)); // => 0.4 0.8
 * ```
 */
export function percentileInterval(bootstrap: Bootstrap, confidence = 0.95): Interval {
  checkConfidence(confidence);
  checkBootstrap(bootstrap);
  const { replicates } = bootstrap;
  const tail = (1 - confidence) / 2;
  return { low: sortedQuantile(replicates, tail), high: sortedQuantile(replicates, 1 - tail) };
}
