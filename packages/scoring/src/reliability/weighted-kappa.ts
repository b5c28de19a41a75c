import { checkSquareTable } from '../numbers/check-square-table.ts';
import type { AgreementCoefficient } from './agreement-coefficient.ts';
import type { AgreementWeights } from './agreement-weights.ts';
import { crossAgreement } from './cross-agreement.ts';
import { weightMatrix } from './weight-matrix.ts';

/** A kappa of two raters. */
export interface WeightedKappa extends AgreementCoefficient {
  /** The standard error that the coefficient has when there is no agreement beyond chance. */
  readonly nullStandardError: number | undefined;
}

/**
 * How far two raters agree on many items beyond what they would if each drew from the ratings that he or she gave: Cohen's
 * kappa, weighted or not.
 *
 * Formula: `(pₒ − pₑ) / (1 − pₑ)`, with `pₒ = Σ wᵢⱼ pᵢⱼ` and `pₑ = Σ wᵢⱼ pᵢ. p.ⱼ`, `pᵢⱼ` the share of items with level `i`
 * from the first and `j` from the second rater. Weights are 1 for the same level and otherwise 0 (`identity`),
 * `1 − |i − j| / (k − 1)` (`linear`) or `1 − (i − j)² / (k − 1)²` (`quadratic`).
 *
 * - Input: items with each pair of levels, in whole numbers. From two lists of levels: {@link crossTable}.
 * - Unit: none. Range: up to 1; 0 for what chance would give.
 * - No items: `undefined`. Both raters on one and the same level throughout: no coefficient.
 * - Assumes independent items. Its interval and test are {@link kappaInterval} and {@link kappaTest}.
 *
 * Without missing ratings it is {@link congerKappa} of two raters, whose standard error is over items.
 *
 * Source: Cohen (1968), Psychological Bulletin 70(4), 213–220; standard errors by Fleiss, Cohen & Everitt (1969),
 * Psychological Bulletin 72(5), 323–327. The same as `Kappa` of the R package vcd.
 *
 * @param table - one row per level of the first rater, with how many items the second gave each level
 * @param weights - how much two ratings count as agreeing
 * @returns the coefficient, or `undefined` when there are no items
 * @throws RangeError when the table has fewer than two rows or isn't square, a count isn't a whole number of 0 or more, or
 *   there are no such weights
 * @example
 * ```ts
 * import { weightedKappa } from '@rubrikk/scoring';
 *
 * const table = [
 *   [44, 5, 1],
 *   [7, 20, 3],
 *   [9, 5, 6],
 * ];
 * console.log(weightedKappa(table)?.coefficient?.toFixed(3)); // => 0.492
 * console.log(weightedKappa(table, 'quadratic')?.coefficient?.toFixed(3)); // => 0.455
 * ```
 */
export function weightedKappa(
  table: readonly ArrayLike<number>[],
  weights: AgreementWeights = 'identity',
): WeightedKappa | undefined {
  const items = checkSquareTable(table);
  const matrix = weightMatrix(weights, table.length);
  if (items === 0) return undefined;
  const { observed, expected, variance, nullVariance } = crossAgreement(
    table.map((row) => Array.from(row, (count) => count / items)),
    matrix,
  );
  const defined = expected < 1;
  return {
    coefficient: defined ? (observed - expected) / (1 - expected) : undefined,
    observedAgreement: observed,
    expectedAgreement: expected,
    standardError: defined ? Math.sqrt(variance / items) : undefined,
    nullStandardError: defined ? Math.sqrt(nullVariance / items) : undefined,
    items,
  };
}
