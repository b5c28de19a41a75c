import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solveFor, startTableau } from './tableau.ts';

describe('startTableau', () => {
  it('solves each equation for a cell that stands in no other', () => {
    // a = b + c and a = d + e, so b + c = d + e.
    const { rows, basis, rowOf } = startTableau(
      [
        [
          [0, -1],
          [1, 1],
          [2, 1],
        ],
        [
          [0, -1],
          [3, 1],
          [4, 1],
        ],
      ],
      5,
    );
    expect([...basis]).toEqual([0, 1]);
    expect([...rowOf]).toEqual([0, 1, -1, -1, -1]);
    expect(rows.map((row) => [...row])).toEqual([
      [1, 0, 0, -1, -1],
      [0, 1, 1, -1, -1],
    ]);
  });
  it('leaves an equation out that follows from the others', () => {
    const equation = [[0, -1] as const, [1, 1] as const];
    expect(startTableau([equation, equation], 2).rows).toHaveLength(1);
    expect(startTableau([], 2).rows).toEqual([]);
  });
});

describe('solveFor', () => {
  it('solves a row for another cell and takes it out of the other rows', () => {
    const tableau = startTableau(
      [
        [
          [0, -1],
          [2, 2],
        ],
        [
          [1, -1],
          [2, 4],
        ],
      ],
      3,
    );
    solveFor(tableau, 0, 2);
    expect(tableau.rows.map((row) => [...row])).toEqual([
      [-1, 0, 2],
      [-2, 1, 0],
    ]);
    expect([...tableau.rowOf]).toEqual([-1, 1, 0]);
  });
  it('keeps every sum exact, however often it is turned', () => {
    // Sums of about half of twenty cells each; what they come to makes each of them nothing.
    const sums = fc.array(fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), { minLength: 10, maxLength: 10 });
    const steps = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 400, maxLength: 400 });
    fc.assert(
      fc.property(sums, steps, (isIn, turns) => {
        const leaves = Array.from({ length: 20 }, (_, at) => (7 * at) % 23);
        const total = (own: readonly boolean[]) => leaves.reduce((sum, n, at) => (own[at] ? sum + n : sum), 0);
        const table = [...leaves, ...isIn.map(total)];
        const equations = isIn.map((own, at) => [
          ...own.flatMap((is, leaf) => (is ? [[leaf, 1] as const] : [])),
          [20 + at, -1] as const,
        ]);
        const tableau = startTableau(equations, 30);
        for (const [row, choice] of turns) {
          const at = row % tableau.rows.length;
          const columns = [...(tableau.rows[at] as Float64Array).entries()].flatMap(([column, factor]) => {
            return factor !== 0 && tableau.rowOf[column] !== at ? [column] : [];
          });
          const column = columns[choice % columns.length];
          if (column !== undefined) solveFor(tableau, at, column);
        }
        for (const [at, row] of tableau.rows.entries()) {
          expect(row.every(Number.isSafeInteger)).toBe(true);
          expect(row[tableau.basis[at] as number]).toBeGreaterThan(0);
          expect(row.reduce((sum, factor, column) => sum + factor * (table[column] as number), 0)).toBe(0);
          const solved = tableau.rows.filter((other) => other[tableau.basis[at] as number] !== 0);
          expect(solved).toEqual([row]);
        }
      }),
      { numRuns: 20 },
    );
  });
  it.each([
    // a = f (b + c) and a = −f (b + d), so 2 b + c + d = 0, and 2 a = f (c − d).
    { factor: 2, first: [1, 0, -1, 1] },
    { factor: 3, first: [2, 0, -3, 3] },
  ])('divides a row by what its factors have in common, such as $factor', ({ factor, first }) => {
    const equations = [
      [[0, -1] as const, [1, factor] as const, [2, factor] as const],
      [[0, 1] as const, [1, factor] as const, [3, factor] as const],
    ];
    expect(startTableau(equations, 4).rows.map((row) => [...row])).toEqual([first, [0, 2, 1, 1]]);
  });
  it('refuses factors that are too large to be exact', () => {
    const large = 2 ** 30 + 1;
    const equations = [0, 1].map((at) => [
      [at, large + at] as const,
      [2, large + 2 * at + 1] as const,
      [3, large - at] as const,
    ]);
    const tableau = startTableau(equations, 4);
    // The third factors are 2 (2²⁹ + 1) and 2 (2²⁹ + 2).
    expect(() => solveFor(tableau, 0, 2)).toThrow(
      new RangeError(
        `Expected sums whose factors are whole numbers up to 9007199254740991 when they are solved; received ${-(2 ** 29 + 2) * large}: leave out groups that overlap many others.`,
      ),
    );
  });
});
