import type { Evaluation } from './damped-newton.ts';
import { dotProduct } from './dot-product.ts';
import { positiveDefiniteInverse } from './positive-definite-inverse.ts';

type Matrix = readonly (readonly number[])[];

/**
 * How badly one factor fits correlations by their likelihood: `log |Σ| + tr(S Σ⁻¹)`, with `S` the correlations and `Σ` those
 * that the loadings imply, `λᵢ λⱼ` and 1 in the diagonal.
 *
 * With `A = Σ⁻¹`, `B = A S A` and `D = 2B − A`, a change `X` of `Σ` changes it by `tr((A − B) X)`, and a second change `Y`
 * changes that by `tr(X A Y D)` and by `tr((A − B) Z)`, with `Z` how `X` itself changes. A loading `i` changes its row and
 * column of `Σ` in proportion to the other loadings `vᵢ`, and leaves the diagonal.
 *
 * @param loadings - the items' loadings on the factor
 * @param correlations - one row per item, symmetric
 * @returns the misfit with its derivatives, or `undefined` when the loadings imply what can't be correlations
 */
export function oneFactorMisfit(loadings: readonly number[], correlations: Matrix): Evaluation | undefined {
  const solved = positiveDefiniteInverse(
    loadings.map((first, i) => loadings.map((second, j) => (i === j ? 1 : first * second))),
  );
  if (solved === undefined) return undefined;
  const { inverse, logDeterminant } = solved;
  const explained = inverse.map((row) => correlations.map((column) => dotProduct(row, column)));
  const weighted = explained.map((row) => inverse.map((column) => dotProduct(row, column)));
  const trace = explained.reduce((sum, row, i) => sum + (row[i] as number), 0);
  return { value: logDeterminant + trace, ...derivatives(loadings, inverse, weighted) };
}

function derivatives(
  loadings: readonly number[],
  inverse: Matrix,
  weighted: Matrix,
): Pick<Evaluation, 'gradient' | 'curvature'> {
  const slope = combine(inverse, weighted, 1, -1);
  const turned = combine(weighted, inverse, 2, -1);
  const others = loadings.map((_, i) => loadings.map((loading, j) => (i === j ? 0 : loading)));
  const pulls = others.map((rest) => inverse.map((row) => dotProduct(row, rest)));
  const turnedPulls = others.map((rest) => turned.map((row) => dotProduct(row, rest)));
  const along = (matrix: Matrix, i: number, j: number) =>
    dotProduct(others[i] as readonly number[], matrix[j] as readonly number[]);
  const second = (i: number, j: number) =>
    at(pulls, i, j) * at(turnedPulls, j, i) +
    at(pulls, j, i) * at(turnedPulls, i, j) +
    along(pulls, i, j) * at(turned, i, j) +
    along(turnedPulls, i, j) * at(inverse, i, j) +
    (i === j ? 0 : 2 * at(slope, i, j));
  return {
    gradient: loadings.map((_, i) => 2 * along(slope, i, i)),
    curvature: loadings.map((_, i) => loadings.map((_row, j) => second(i, j))),
  };
}

function at(matrix: Matrix, i: number, j: number): number {
  return matrix[i]?.[j] as number;
}

function combine(first: Matrix, second: Matrix, firstTimes: number, secondTimes: number): Matrix {
  return first.map((row, i) => row.map((value, j) => firstTimes * value + secondTimes * at(second, i, j)));
}
