import { bisect } from '../numbers/bisect.ts';
import { checkConfidence } from '../numbers/check-confidence.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalQuantile } from '../numbers/normal-quantile.ts';

/**
 * How much a true share of the same raters rose: every difference that a score test of the paired numbers wouldn't reject.
 *
 * Formula: all `δ` with `|b − c − nδ| ≤ z √(n (2q + δ(1 − δ)))`, with `b` raters who came to be favourable, `c` who ceased,
 * and `q` the most likely chance of ceasing when the difference is `δ`:
 * `(√(B² + 8ncδ(1 − δ)) − B) / (4n)`, `B = (2n − b + c)δ − b − c`.
 *
 * Source: Tango (1998), Statistics in Medicine 17(8), 891–908. The same as `scoreci.mp` of the R package PropCIs.
 *
 * @param came - how many came to be favourable
 * @param ceased - how many ceased to be
 * @param n - of how many raters
 * @param confidence - how often such an interval covers the true difference
 * @returns the interval, or `undefined` of nobody
 */
export function pairedShareInterval(came: number, ceased: number, n: number, confidence = 0.95): Interval | undefined {
  checkConfidence(confidence);
  if (n === 0) return undefined;
  const limit = normalQuantile((1 - confidence) / 2) ** 2;
  const isWithin = (difference: number): boolean => {
    const slope = (2 * n - came + ceased) * difference - came - ceased;
    const root = Math.sqrt(Math.max(0, slope * slope + 8 * n * ceased * difference * (1 - difference)));
    const likeliest = (root - slope) / (4 * n);
    const variance = n * Math.max(0, 2 * likeliest + difference * (1 - difference));
    return (came - ceased - n * difference) ** 2 <= limit * variance;
  };
  const observed = (came - ceased) / n;
  return { low: bisect(observed, -1, isWithin), high: bisect(observed, 1, isWithin) };
}
