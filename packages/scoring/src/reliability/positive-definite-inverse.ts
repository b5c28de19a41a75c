type Matrix = readonly (readonly number[])[];

/** The inverse of a matrix and the logarithm of its determinant. */
export interface PositiveDefiniteInverse {
  readonly inverse: Matrix;
  readonly logDeterminant: number;
}

/**
 * Inverts a symmetric matrix by Gauss–Jordan elimination on the diagonal, which is stable for positive definite ones.
 *
 * @param matrix - one row per item, symmetric
 * @returns inverse and determinant, or `undefined` when the matrix isn't positive definite, but for rounding
 */
export function positiveDefiniteInverse(matrix: Matrix): PositiveDefiniteInverse | undefined {
  const work = matrix.map((row) => Array.from(row));
  let logDeterminant = 0;
  for (const [index, pivotRow] of work.entries()) {
    const pivot = pivotRow[index] as number;
    const limit = (matrix[index]?.[index] as number) * work.length * 16 * Number.EPSILON;
    if (!(pivot > limit)) return undefined;
    logDeterminant += Math.log(pivot);
    eliminate(work, index, pivot);
  }
  return { inverse: work, logDeterminant };
}

/** Exchanges one variable of the system for its unknown, in place. */
function eliminate(work: readonly number[][], index: number, pivot: number): void {
  const pivotRow = work[index] as number[];
  for (const [other, row] of work.entries()) {
    if (other === index) continue;
    const factor = (row[index] as number) / pivot;
    for (let column = 0; column < row.length; column += 1) {
      if (column !== index) row[column] = (row[column] as number) - factor * (pivotRow[column] as number);
    }
    row[index] = -factor;
  }
  for (let column = 0; column < pivotRow.length; column += 1) {
    pivotRow[column] = column === index ? 1 / pivot : (pivotRow[column] as number) / pivot;
  }
}
