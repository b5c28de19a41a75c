import type { Interval } from '../numbers/interval.ts';
import type { Bootstrap } from './bootstrap.ts';
import { percentileInterval } from './percentile-interval.ts';

/**
 * Where the true value lies, by how far the replicates are from the estimate.
 *
 * Formula: `2 · estimate −` the upper and the lower limit of {@link percentileInterval}.
 *
 * - Input: what {@link bootstrapCounts} or {@link bootstrapRows} gave.
 * - Unit: that of the measure. Range: may reach beyond that of the measure.
 * - Always a value.
 * - Assumes that the replicates are as far from the estimate as the estimate is from the true value, in the same
 *   direction.
 *
 * Source: Davison & Hinkley (1997), Bootstrap Methods and their Application. The same as `boot.ci(type = "basic")` of the R
 * package boot, but for the kind of quantile.
 *
 * @param bootstrap - the replicates
 * @param confidence - how often such an interval covers the true value; 0.95 is 95 %
 * @returns the interval
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, or the bootstrap has no
 *   replicate, one that is not finite, or an estimate so far from them that a limit would be infinite
 * @example
 * ```ts
 * import { basicInterval, bootstrapCounts, shareAtOrAbove } from '@rubrikk/scoring';
 *
 * const share = bootstrapCounts([[2, 9, 14, 4]], (counts) => shareAtOrAbove(counts, 3), { seed: 7 });
 * const interval = share && basicInterval(share);
 * console.log(interval?.low.toFixed(1), interval?.high.toFixed(1)); // => 0.4 0.8
 * ```
 */
export function basicInterval(bootstrap: Bootstrap, confidence = 0.95): Interval {
  const { low, high } = percentileInterval(bootstrap, confidence);
  const { estimate } = bootstrap;
  const interval = { low: 2 * estimate - high, high: 2 * estimate - low };
  if (Number.isFinite(interval.low) && Number.isFinite(interval.high)) return interval;
  throw new RangeError(
    `Expected an estimate near the replicates; received ${estimate}, from which they lie too far for a limit to be a number.`,
  );
}
