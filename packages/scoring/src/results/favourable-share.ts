import { finiteWilsonInterval } from '../distributions/finite-wilson-interval.ts';
import { shareAtOrAbove } from '../distributions/share-at-or-above.ts';
import { wilsonInterval } from '../distributions/wilson-interval.ts';
import type { Interval } from '../numbers/interval.ts';

/** The share of raters on a favourable level, with its uncertainty. */
export interface FavourableShare {
  /** The share, 0 to 1. */
  readonly share: number;
  /** The lower end of the interval (95 %). */
  readonly low: number;
  /** The upper end of it. */
  readonly high: number;
  /** The lowest level that counts, as a position from 1. */
  readonly from: number;
  /** Wilson's interval, of a finite population where it is known how many were invited. */
  readonly method: 'wilson' | 'finite-wilson';
  /**
   * What the share of everybody would be if all who gave no level had chosen below, or above: `undefined` where nobody said
   * how many were invited, or ratings are weighted. It isn't 95 % but certain.
   */
  readonly bounds: Interval | undefined;
}

/**
 * The favourable share with its interval, without bounds.
 *
 * @param counts - raters, or their weights or shares, on each level, lowest first
 * @param n - how many raters stand behind it
 * @param from - the lowest favourable level, from 1
 * @param population - how many there are of whom `n` chose a level, where that is known
 */
export function favourableShare(
  counts: ArrayLike<number>,
  n: number,
  from: number,
  population?: number,
): FavourableShare | undefined {
  const share = shareAtOrAbove(counts, from);
  if (share === undefined) return undefined;
  // A share of weights times n may be more than n by rounding.
  const successes = Math.min(n, share * n);
  const interval =
    population === undefined ? wilsonInterval(successes, n) : finiteWilsonInterval(successes, n, population);
  if (interval === undefined) return undefined;
  const method = population === undefined ? 'wilson' : 'finite-wilson';
  return { share, low: interval.low, high: interval.high, from, method, bounds: undefined };
}
