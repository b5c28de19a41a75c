import { type SignedRank, signedRanks, type ZeroChanges } from './signed-ranks.ts';

/** The result of {@link wilcoxonSignedRankExactTest}. */
export interface WilcoxonSignedRankExactTest {
  /** The sum of the ranks of raters who rose. */
  readonly rankSum: number;
  /** In which share of all ways to turn the changes up or down the rank sum is as far from its middle. */
  readonly p: number;
}

/**
 * Whether the same raters rate higher or lower than before, the larger changes counting more, without approximation: right
 * for few raters and for many who moved equally far.
 *
 * Formula: the share of all `2ⁿ` ways to turn the changes of the `n` raters who moved up or down for which the sum of the
 * ranks that point up is as far from its middle as was seen.
 *
 * - Input: raters by level before (rows) and after (columns), lowest first, in whole numbers; `crossTable` makes it.
 * - Unit: ranks; a probability. Range: 0 and up; 0 to 1.
 * - Nobody moved: `undefined`.
 * - Assumes that changes by the same number of steps are equally large wherever on the scale, and that without change each
 *   would as likely have pointed the other way.
 *
 * Source: Streitberg & Röhmel (1986), Statistical Software Newsletter 12(1), 10–17; Pratt (1959), Journal of the American
 * Statistical Association 54(287), 655–667. The same as `wilcoxsign_test` of the R package coin with
 * `distribution = "exact"`.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @param options - `zeros`: `'wilcoxon'` leaves raters who stayed out, which is the default; `'pratt'` lets them take the
 *   lowest ranks first
 * @returns the test, or `undefined` when nobody moved
 * @throws RangeError when the table has fewer than two rows or isn't square, a count isn't a whole number of 0 or more, or
 *   more than 400 raters moved
 * @example
 * ```ts
 * import { crossTable, wilcoxonSignedRankExactTest } from '@rubrikk/scoring';
 *
 * const before = [1, 1, 2, 2, 1];
 * const after = [2, 2, 3, 3, 3];
 * console.log(wilcoxonSignedRankExactTest(crossTable(before, after, 3))?.p); // => 0.0625
 * ```
 */
export function wilcoxonSignedRankExactTest(
  table: readonly ArrayLike<number>[],
  options: { readonly zeros?: ZeroChanges } = {},
): WilcoxonSignedRankExactTest | undefined {
  const ranks = signedRanks(table, options.zeros ?? 'wilcoxon');
  if (ranks.length === 0) return undefined;
  const chances = chancesByDoubledSum(ranks);
  const doubledSum = ranks.reduce((sum, { up, doubledRank }) => sum + up * doubledRank, 0);
  const most = chances.length - 1;
  const seen = Math.abs(2 * doubledSum - most);
  let p = 0;
  chances.forEach((chance, doubled) => {
    if (Math.abs(2 * doubled - most) >= seen) p += chance;
  });
  return { rankSum: doubledSum / 2, p: Math.min(1, p) };
}

function chancesByDoubledSum(ranks: readonly SignedRank[]): Float64Array {
  const moved = ranks.reduce((sum, { up, down }) => sum + up + down, 0);
  if (moved > 400) {
    throw new RangeError(
      `Expected few enough raters to go through all directions; received ${moved} who moved. Use wilcoxonSignedRankTest, which is as good for so many.`,
    );
  }
  const most = ranks.reduce((sum, { up, down, doubledRank }) => sum + (up + down) * doubledRank, 0);
  const chances = new Float64Array(most + 1);
  chances[0] = 1;
  for (const { up, down, doubledRank } of ranks) {
    for (let rater = 0; rater < up + down; rater += 1) turnEitherWay(chances, doubledRank);
  }
  return chances;
}

/** One more rater: half of the chance stays where it is, half moves up by the rank. */
function turnEitherWay(chances: Float64Array, doubledRank: number): void {
  for (let doubled = chances.length - 1; doubled >= 0; doubled -= 1) {
    chances[doubled] = ((chances[doubled] as number) + (chances[doubled - doubledRank] ?? 0)) / 2;
  }
}
