/** An equation: the positions of its unknowns, each with its factor, and what they come to. */
export interface LinearEquation {
  readonly factors: ReadonlyMap<number, number>;
  readonly sum: number;
}

const rounding = 1e-9;

/**
 * Finds numbers from 0 that meet all equations, by the first phase of the simplex method with Bland's rule; `undefined`
 * when there are none.
 */
export function feasiblePoint(equations: readonly LinearEquation[], unknowns: number): number[] | undefined {
  const rows = equations.map(({ factors, sum }) => {
    const sign = sum < 0 ? -1 : 1;
    return Array.from({ length: unknowns + 1 }, (_, at) => sign * (at === unknowns ? sum : (factors.get(at) ?? 0)));
  });
  const basis = rows.map((_, at) => unknowns + at);
  for (let entering = enteringColumn(rows, basis, unknowns); entering >= 0; ) {
    pivot(rows, basis, leavingRow(rows, basis, entering), entering);
    entering = enteringColumn(rows, basis, unknowns);
  }
  const left = rows.some((row, at) => (basis[at] as number) >= unknowns && (row[unknowns] as number) > rounding);
  if (left) return undefined;
  const point = new Array<number>(unknowns).fill(0);
  for (const [at, row] of rows.entries()) {
    if ((basis[at] as number) < unknowns) point[basis[at] as number] = row[unknowns] as number;
  }
  return point;
}

/** The first column by which the equations that aren't met yet come nearer; -1 when none does. */
function enteringColumn(rows: readonly number[][], basis: readonly number[], unknowns: number): number {
  const unmet = rows.filter((_, at) => (basis[at] as number) >= unknowns);
  for (let column = 0; column < unknowns; column += 1) {
    if (basis.includes(column)) continue;
    const gain = unmet.reduce((sum, row) => sum + (row[column] as number), 0);
    if (gain > rounding) return column;
  }
  return -1;
}

function leavingRow(rows: readonly number[][], basis: readonly number[], column: number): number {
  const ratio = (at: number) => (rows[at]?.at(-1) as number) / (rows[at]?.[column] as number);
  const able = rows.flatMap((row, at) => ((row[column] as number) > rounding ? [at] : []));
  return able.reduce((best, at) => {
    const apart = ratio(at) - ratio(best);
    if (Math.abs(apart) > rounding) return apart < 0 ? at : best;
    return (basis[at] as number) < (basis[best] as number) ? at : best;
  });
}

function pivot(rows: number[][], basis: number[], leaving: number, entering: number): void {
  const row = rows[leaving] as number[];
  const factor = row[entering] as number;
  for (const [at, value] of row.entries()) row[at] = value / factor;
  for (const [other, values] of rows.entries()) {
    const share = values[entering] as number;
    if (other === leaving || share === 0) continue;
    for (const [at, value] of values.entries()) values[at] = value - share * (row[at] as number);
  }
  basis[leaving] = entering;
}
