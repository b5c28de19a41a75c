/** Sums as equations, each solved for one cell: `cell[basis[row]] = −Σ rows[row][other] · cell[other]`. */
export interface Tableau {
  readonly rows: readonly Float64Array[];
  /** The cell that each row is solved for. */
  readonly basis: Int32Array;
  /** The row that is solved for a cell; −1 where none is. */
  readonly rowOf: Int32Array;
}

/** A sum of cells that is nothing: the factor of each cell, by its position. */
export type Equation = readonly (readonly [position: number, factor: number])[];

/** What is smaller than this came from rounding. */
export const rounding = 1e-9;

/** Solves equations by Gaussian elimination; an equation that follows from the others is left out. */
export function startTableau(equations: readonly Equation[], width: number): Tableau {
  const rowOf = new Int32Array(width).fill(-1);
  const tableau = { rows: [] as Float64Array[], basis: new Int32Array(equations.length), rowOf };
  for (const equation of equations) {
    const row = new Float64Array(width);
    for (const [position, factor] of equation) row[position] = (row[position] as number) + factor;
    for (const [at, other] of tableau.rows.entries()) subtract(row, other, row[tableau.basis[at] as number] as number);
    const column = row.findIndex((factor) => Math.abs(factor) > rounding);
    if (column < 0) continue;
    tableau.rows.push(row);
    solveFor(tableau, tableau.rows.length - 1, column);
  }
  return tableau;
}

/** Solves a row for another cell, which then stands in no other row. */
export function solveFor({ rows, basis, rowOf }: Tableau, at: number, column: number): void {
  const row = rows[at] as Float64Array;
  const factor = row[column] as number;
  if (factor !== 1)
    for (let other = 0; other < row.length; other += 1) row[other] = (row[other] as number) / factor + 0;
  for (const [index, other] of rows.entries()) if (index !== at) subtract(other, row, other[column] as number);
  const left = basis[at] as number;
  if (rowOf[left] === at) rowOf[left] = -1;
  basis[at] = column;
  rowOf[column] = at;
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let position = 0; position < row.length; position += 1) {
    const part = other[position] as number;
    if (part === 0) continue;
    const left = (row[position] as number) - factor * part;
    const whole = Math.round(left);
    // Factors are mostly −1, 0 and 1: what rounding adds to them must not grow from step to step.
    row[position] = Math.abs(left - whole) < rounding ? whole : left;
  }
}
