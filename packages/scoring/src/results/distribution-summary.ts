import { consensus } from '../consensus/consensus.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { interpolatedMedian } from '../distributions/interpolated-median.ts';
import { median } from '../distributions/median.ts';
import { medianHigh } from '../distributions/median-high.ts';
import { medianLow } from '../distributions/median-low.ts';
import { modes } from '../distributions/modes.ts';
import { type FavourableShare, favourableShare } from './favourable-share.ts';

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
  /** Van der Eijk's agreement: 1 all on one level, 0 spread evenly, −1 split between the ends; `undefined` on two levels. */
  readonly agreement: number | undefined;
  /** Van der Eijk's agreement turned round: 0 all on one level, 0.5 spread evenly, 1 split between the ends. */
  readonly polarisation: number | undefined;
  /** Whether the agreement is below 0: nearer to two camps than an even spread. */
  readonly isSplit: boolean | undefined;
}

/** Rounding of shares that are spread evenly must not call them split. */
const rounding = 1e-12;

/**
 * Sums up a distribution.
 *
 * @param counts - raters, or their weights or shares, on each level, lowest first
 * @param n - how many raters stand behind it; the interval's width comes from them
 * @param favourable - the lowest favourable level, from 1
 * @param population - how many there are of whom `n` chose a level, where that is known
 */
export function distributionSummary(
  counts: ArrayLike<number>,
  n: number,
  favourable: number,
  population?: number,
): DistributionSummary {
  const agreement = vanDerEijkAgreement(counts);
  const low = medianLow(counts);
  const high = medianHigh(counts);
  return {
    median: low === high ? low : median(counts),
    medianLow: low,
    medianHigh: high,
    interpolatedMedian: interpolatedMedian(counts),
    modes: modes(counts),
    favourable: favourableShare(counts, n, favourable, population),
    consensus: consensus(counts),
    agreement,
    polarisation: agreement === undefined ? undefined : (1 - agreement) / 2,
    isSplit: agreement === undefined ? undefined : agreement < -rounding,
  };
}
