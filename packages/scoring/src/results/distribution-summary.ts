import { consensus } from '../consensus/consensus.ts';
import { interpolatedMedian } from '../distributions/interpolated-median.ts';
import { median } from '../distributions/median.ts';
import { medianHigh } from '../distributions/median-high.ts';
import { medianLow } from '../distributions/median-low.ts';
import { modes } from '../distributions/modes.ts';
import { shareAtOrAbove } from '../distributions/share-at-or-above.ts';
import { wilsonInterval } from '../distributions/wilson-interval.ts';

/** The share of raters on a favourable level, with its uncertainty. */
export interface FavourableShare {
  /** The share, 0 to 1. */
  readonly share: number;
  /** The lower end of Wilson's interval (95 %). */
  readonly low: number;
  /** The upper end of it. */
  readonly high: number;
}

/** What one distribution says. Levels are positions from 1, the lowest; `undefined` where nobody chose a level. */
export interface DistributionSummary {
  /** The middle of the two middle ratings; between two levels when these differ. */
  readonly median: number | undefined;
  /** The lower of the two middle ratings. */
  readonly medianLow: number | undefined;
  /** The higher of the two middle ratings. */
  readonly medianHigh: number | undefined;
  /** The interpolated median: moves smoothly between levels. */
  readonly interpolatedMedian: number | undefined;
  /** The level or levels that most chose. */
  readonly modes: readonly number[];
  /** The share on a favourable level. */
  readonly favourable: FavourableShare | undefined;
  /** Consensus (Tastle & Wierman), 0 to 1. */
  readonly consensus: number | undefined;
}

/**
 * Sums up a distribution.
 *
 * @param counts - raters, or their weights or shares, on each level, lowest first
 * @param n - how many raters stand behind it; the interval's width comes from them
 * @param favourable - the lowest favourable level, from 1
 */
export function distributionSummary(counts: ArrayLike<number>, n: number, favourable: number): DistributionSummary {
  return {
    median: median(counts),
    medianLow: medianLow(counts),
    medianHigh: medianHigh(counts),
    interpolatedMedian: interpolatedMedian(counts),
    modes: modes(counts),
    favourable: favourableShare(counts, n, favourable),
    consensus: consensus(counts),
  };
}

function favourableShare(counts: ArrayLike<number>, n: number, favourable: number): FavourableShare | undefined {
  const share = shareAtOrAbove(counts, favourable);
  const interval = share === undefined ? undefined : wilsonInterval(share * n, n);
  return share === undefined || interval === undefined ? undefined : { share, ...interval };
}
