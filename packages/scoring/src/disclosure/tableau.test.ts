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
      [-0.5, 0, 1],
      [-2, 1, 0],
    ]);
    expect([...tableau.rowOf]).toEqual([-1, 1, 0]);
  });
});
