import { totalOf } from '../numbers/total-of.ts';
import { type CoefficientTest, coefficientTest } from './coefficient-test.ts';
import { fleissKappa } from './fleiss-kappa.ts';

/**
 * Whether raters agree more than chance, by Fleiss' kappa: a test for many items that were all rated equally often.
 *
 * Formula: `z = κ / s`, `s² = 2 ((Σ pᵢ qᵢ)² − Σ pᵢ qᵢ (qᵢ − pᵢ)) / (N n (n − 1) (Σ pᵢ qᵢ)²)`, with `pᵢ` the share of level
 * `i`, `qᵢ = 1 − pᵢ`, `N` items and `n` ratings of each.
 *
 * - Input: for each item, raters on each level, lowest first, in whole numbers. From a table of ratings:
 *   {@link countRatings}.
 * - Unit: standard errors; a probability. Range: any; 0 to 1.
 * - No kappa, or items that weren't rated equally often: `undefined`.
 * - Assumes independent items, and no agreement beyond chance. The standard error of {@link fleissKappa} does without
 *   the latter, and is the one for an interval.
 *
 * Source: Fleiss, Nee & Landis (1979), Psychological Bulletin 86(5), 974–977. The same as `kappam.fleiss` of the R
 * package irr.
 *
 * @param counts - one row per item: how many raters chose each level, lowest level first
 * @returns the test, or `undefined` when there is no kappa or items weren't rated equally often
 * @throws RangeError when there are fewer than two levels, the items have different numbers of levels, or a count isn't a
 *   whole number of 0 or more
 * @example
 * ```ts
 * import { fleissKappaTest } from '@rubrikk/scoring';
 *
 * const counts = [[3, 0], [3, 0], [0, 3], [1, 2]];
 * console.log(fleissKappaTest(counts)?.z.toFixed(3)); // => 2.276
 * ```
 */
export function fleissKappaTest(counts: readonly ArrayLike<number>[]): CoefficientTest | undefined {
  const coefficient = fleissKappa(counts)?.coefficient;
  if (coefficient === undefined) return undefined;
  const raters = totalOf(counts[0] as ArrayLike<number>);
  if (counts.some((row) => totalOf(row) !== raters)) return undefined;
  return coefficientTest(coefficient, Math.sqrt(nullVariance(counts, raters)));
}

function nullVariance(counts: readonly ArrayLike<number>[], raters: number): number {
  const pairs = counts.length * raters;
  let spread = 0;
  let skew = 0;
  for (let level = 0; level < (counts[0] as ArrayLike<number>).length; level += 1) {
    const chosen = counts.reduce((sum, row) => sum + (row[level] as number), 0);
    const [share, rest] = [chosen / pairs, (pairs - chosen) / pairs];
    spread += share * rest;
    skew += share * rest * (rest - share);
  }
  return (2 * (spread * spread - skew)) / (pairs * (raters - 1) * spread * spread);
}
