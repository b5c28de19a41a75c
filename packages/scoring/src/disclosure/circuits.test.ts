import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circuitsOf } from './circuits.ts';
import type { Move } from './move.ts';
import type { Equation } from './tableau.ts';

const width = 7;
const factor = fc.constantFrom(-2, -1, 0, 0, 0, 1, 1, 2);
const rows = fc.array(fc.array(factor, { minLength: width, maxLength: width }), { maxLength: 4 });
const orders = fc.shuffledSubarray(Array.from({ length: width }, (_, at) => at));

function equationsOf(matrix: readonly (readonly number[])[]): Equation[] {
  return matrix.map((row) => [...row.entries()].filter(([, by]) => by !== 0));
}

/** The rank, by elimination without division over whole numbers of any size. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  let left = matrix.map((row) => row.map(BigInt));
  let rank = 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = left.find((row) => row[column] !== undefined && row[column] !== 0n);
    if (pivot === undefined) continue;
    rank += 1;
    const lead = pivot[column] as bigint;
    left = left
      .filter((row) => row !== pivot)
      .map((row) => row.map((by, at) => by * lead - (row[column] as bigint) * (pivot[at] as bigint)));
  }
  return rank;
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

function rowOf({ cells, more }: Move): number[] {
  return Array.from({ length: width }, (_, at) => more[cells.indexOf(at)] ?? 0);
}

describe('circuitsOf', () => {
  it('gives the moves of a sum, each against the cell that the sum is solved for', () => {
    // all = a + b + c; a is known once all, b and c are.
    const sum: Equation = [
      [0, -1],
      [1, 1],
      [2, 1],
      [3, 1],
    ];
    const moves = circuitsOf([sum], [1, 2, 3, 0]);
    expect(moves.map(({ cells, more }) => [cells, more])).toEqual([
      [
        [1, 2],
        [-1, 1],
      ],
      [
        [1, 3],
        [-1, 1],
      ],
      [
        [0, 1],
        [1, 1],
      ],
    ]);
  });

  it('takes the smallest whole numbers where a sum has others than ones', () => {
    // 2a + 4b = 6c: for one more of b two less of a, for one more of c three more of a.
    const moves = circuitsOf(
      [
        [
          [0, 2],
          [1, 4],
          [2, -6],
        ],
      ],
      [0, 1, 2],
    );
    expect(moves.map(rowOf).map((row) => row.slice(0, 3))).toEqual([
      [-2, 1, 0],
      [3, 0, 1],
    ]);
  });

  it('moves a cell alone that is in no sum, and none where nothing may change', () => {
    expect(circuitsOf([], [4])).toEqual([{ cells: [4], more: [1], losing: [], losses: [] }]);
    expect(circuitsOf([[[0, 1]]], [0])).toEqual([]);
    expect(circuitsOf([[[0, 1]]], [])).toEqual([]);
  });

  it('gives whole, primitive moves that keep every sum, change nothing after their cell, and make up all others', () => {
    fc.assert(
      fc.property(rows, orders, (matrix, order) => {
        const moves = circuitsOf(equationsOf(matrix), Object.freeze(order));
        const places = new Map(order.map((cell, place) => [cell, place]));
        const own = moves.map(({ cells, more }) => {
          const last = Math.max(...cells.map((cell) => places.get(cell) as number));
          const at = cells.indexOf(order[last] as number);
          return { last, lead: more[at] as number };
        });
        for (const move of moves) {
          expect(move.more.every((by) => Number.isInteger(by) && by !== 0)).toBe(true);
          expect(move.more.reduce(gcd, 0)).toBe(1);
          expect(move.cells.every((cell) => places.has(cell))).toBe(true);
          expect(move.cells).toEqual([...move.cells].sort((a, b) => a - b));
          const row = rowOf(move);
          for (const sum of matrix)
            expect(sum.reduce<number>((all, by, at) => all + by * (row[at] as number), 0)).toBe(0);
        }
        // Each is for a cell of its own, the last that it changes, which it makes larger.
        expect(new Set(own.map(({ last }) => last)).size).toBe(moves.length);
        expect(own.every(({ lead }) => lead > 0)).toBe(true);
        // As many as there is freedom, and none made up of others: the cells that don't change leave the sums.
        const between = matrix.map((row) => row.map((by, at) => (places.has(at) ? by : 0)));
        expect(moves.length).toBe(order.length - rankOf(between));
        expect(rankOf(moves.map(rowOf))).toBe(moves.length);
      }),
      { numRuns: 300 },
    );
  });
});
