/**
 * Sums as equations, each solved for one cell: `rows[row][basis[row]] · cell = −Σ rows[row][other] · cell[other]`.
 *
 * All factors are whole, without a common divisor, and that of the solved cell is positive. Fractions would be rounded, and
 * where sums overlap much, what rounding adds grows from step to step until nothing that is read from it holds.
 */
export interface Tableau {
  readonly rows: readonly Float64Array[];
  /** The cell that each row is solved for. */
  readonly basis: Int32Array;
  /** The row that is solved for a cell; −1 where none is. */
  readonly rowOf: Int32Array;
}

/** A sum of cells that is nothing: the whole factor of each cell, by its position. */
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
    for (let at = 0; at < tableau.rows.length; at += 1) {
      subtract(row, tableau.rows[at] as Float64Array, tableau.basis[at] as number);
    }
    const column = row.findIndex((factor) => factor !== 0);
    if (column < 0) continue;
    tableau.rows.push(row);
    solveFor(tableau, tableau.rows.length - 1, column);
  }
  return tableau;
}

/** Solves a row for another cell, which then stands in no other row. */
export function solveFor({ rows, basis, rowOf }: Tableau, at: number, column: number): void {
  const row = rows[at] as Float64Array;
  if ((row[column] as number) < 0)
    for (let other = 0; other < row.length; other += 1) row[other] = 0 - (row[other] as number);
  for (let index = 0; index < rows.length; index += 1)
    if (index !== at) subtract(rows[index] as Float64Array, row, column);
  const left = basis[at] as number;
  if (rowOf[left] === at) rowOf[left] = -1;
  basis[at] = column;
  rowOf[column] = at;
}

/** Takes as much of another row from a row, times whole numbers, that a cell no longer stands in it. */
function subtract(row: Float64Array, other: Float64Array, column: number): void {
  const factor = row[column] as number;
  if (factor === 0) return;
  const lead = other[column] as number;
  const shared = commonDivisor(lead, factor);
  const kept = lead / shared;
  const taken = factor / shared;
  for (let position = 0; position < row.length; position += 1) {
    const part = other[position] as number;
    if (part === 0 && kept === 1) continue;
    const left = kept * (row[position] as number) - taken * part;
    if (!Number.isSafeInteger(left)) throw tooLarge(left);
    row[position] = left;
  }
  reduce(row);
}

/** Divides a row by what all its factors have in common. */
function reduce(row: Float64Array): void {
  let shared = 0;
  for (let position = 0; position < row.length && shared !== 1; position += 1) {
    const factor = row[position] as number;
    if (factor !== 0) shared = commonDivisor(shared, factor);
  }
  if (shared < 2) return;
  for (let position = 0; position < row.length; position += 1) row[position] = (row[position] as number) / shared;
}

/** The largest number that divides both, of which the first isn't negative. */
export function commonDivisor(a: number, b: number): number {
  let larger = a;
  let smaller = Math.abs(b);
  while (smaller > 0) {
    const rest = larger % smaller;
    larger = smaller;
    smaller = rest;
  }
  return larger;
}

function tooLarge(factor: number): RangeError {
  const expected = `Expected sums whose factors are whole numbers up to ${Number.MAX_SAFE_INTEGER} when they are solved`;
  return new RangeError(`${expected}; received ${factor}: leave out groups that overlap many others.`);
}
