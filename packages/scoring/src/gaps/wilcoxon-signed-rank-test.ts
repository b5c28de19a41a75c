import { signedRanks, type ZeroChanges } from './signed-ranks.ts';
import { twoSidedP } from './two-sided-p.ts';

/** The result of {@link wilcoxonSignedRankTest}. */
export interface WilcoxonSignedRankTest {
  /** The sum of the ranks of raters who rose. */
  readonly rankSum: number;
  /** How many standard deviations the rank sum is above what no change would give. */
  readonly z: number;
  /** How likely a `z` as far from 0 is without change, on either side. */
  readonly p: number;
}

/**
 * Whether the same raters rate higher or lower than before, the larger changes counting more, in the approximation for many
 * raters.
 *
 * Formula: `z = (R₊ − R₋) / √(Σ r²)`, with `r` the rank of each rater's change by its size, and `R₊` and `R₋` the sums
 * over those who rose and who fell.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: ranks; standard deviations; a probability. Range: 0 and up; any; 0 to 1.
 * - Nobody moved: `undefined`.
 * - Assumes that changes by the same number of steps are equally large wherever on the scale, and more than ten raters who
 *   moved: with fewer, use the exact test. The sign test does without the former.
 *
 * Source: Wilcoxon (1945), Biometrics Bulletin 1(6), 80–83; Pratt (1959), Journal of the American Statistical Association
 * 54(287), 655–667. The same as `wilcoxsign_test` of the R package coin, and without continuity correction as
 * `wilcox.test` of R with `paired = TRUE, exact = FALSE`.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @param options - `zeros`: `'wilcoxon'` leaves raters who stayed out, which is the default; `'pratt'` lets them take the
 *   lowest ranks first. `continuity`: move the rank sum half a rank towards its middle, which makes `p` larger; not by
 *   default
 * @returns the test, or `undefined` when nobody moved
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 * @example
 * ```ts
 * import { crossTable, wilcoxonSignedRankTest } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 2, 1];
 * const after = [2, 2, 3, 3, 3];
 * console.log(wilcoxonSignedRankTest(crossTable(before, after, 3))?.p.toFixed(4)); // => 0.0339
 * ```
 */
export function wilcoxonSignedRankTest(
  table: readonly ArrayLike<number>[],
  options: { readonly zeros?: ZeroChanges; readonly continuity?: boolean } = {},
): WilcoxonSignedRankTest | undefined {
  const ranks = signedRanks(table, options.zeros ?? 'wilcoxon');
  if (ranks.length === 0) return undefined;
  let rankSum = 0;
  let difference = 0;
  let squares = 0;
  for (const { up, down, doubledRank } of ranks) {
    rankSum += up * (doubledRank / 2);
    difference += (up - down) * (doubledRank / 2);
    squares += (up + down) * (doubledRank / 2) ** 2;
  }
  // Half a rank of the sum is a whole one of the difference.
  const corrected = options.continuity ? difference - Math.sign(difference) : difference;
  const z = corrected / Math.sqrt(squares);
  return { rankSum, z, p: twoSidedP(z) };
}
