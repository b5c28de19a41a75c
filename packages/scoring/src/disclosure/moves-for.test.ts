import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circuitsOf } from './circuits.ts';
import { type Move, moveOf } from './move.ts';
import { movesFor } from './moves-for.ts';
import type { Equation } from './tableau.ts';

const text = ({ cells, more }: Move) => cells.map((cell, at) => `${more[at]}·${cell}`).join(' ');

describe('movesFor', () => {
  it('gives the circuits of a cell, turned so that it becomes larger, and then sums of two', () => {
    const one = moveOf([
      [0, 1],
      [1, -1],
    ] as const);
    const two = moveOf([
      [0, -1],
      [2, 1],
    ] as const);
    const three = moveOf([
      [1, 1],
      [3, -1],
    ] as const);
    const apart = moveOf([
      [4, 1],
      [5, -1],
    ] as const);
    const moves = [...movesFor(0, Object.freeze([one, two, three, apart]))].map(text);
    expect(moves.slice(0, 2)).toEqual(['1·0 -1·1', '1·0 -1·2']);
    // Each less and plus those it has a cell in common with: not the one that is apart, and what doesn't gain is left out.
    expect(moves.slice(2)).toEqual([
      // The first less itself is nothing, and twice itself is 2.
      '2·0 -2·1',
      // Less the second, and with it 0·0.
      '2·0 -1·1 -1·2',
      // Less the third and with it.
      '1·0 -2·1 1·3',
      '1·0 -1·3',
      // The second, turned, with the first: less it 0·0.
      '2·0 -1·1 -1·2',
      // Less the second as it came, and with it nothing.
      '2·0 -2·2',
    ]);
  });

  it('gives none for a cell that no circuit changes', () => {
    expect([...movesFor(9, [moveOf([[0, 1]])])]).toEqual([]);
  });

  it('stops after four hundred sums', () => {
    // Every pair has cell 0 in common: 30 circuits come to 30 · 30 · 2 sums, of which those less a circuit don't gain.
    const circuits = Array.from({ length: 30 }, (_, at) =>
      moveOf([
        [0, 1],
        [at + 1, -1],
      ] as const),
    );
    expect([...movesFor(0, circuits)]).toHaveLength(30 + 200);
  });

  it('gives moves only that keep every sum and make the cell larger', () => {
    const cells = Array.from({ length: 8 }, (_, at) => at);
    const sums = fc.array(fc.subarray(cells, { minLength: 2 }), { minLength: 1, maxLength: 3 });
    let seen = 0;
    fc.assert(
      fc.property(sums, fc.shuffledSubarray(cells, { minLength: 8 }), fc.nat(7), (drawn, order, cell) => {
        const equations = drawn.map((own): Equation => own.map((at, place) => [at, place === 0 ? -1 : 1]));
        for (const { cells: changed, more } of movesFor(cell, circuitsOf(equations, order))) {
          seen += 1;
          const moreAt = (at: number) => more[changed.indexOf(at)] ?? 0;
          expect(moreAt(cell)).toBeGreaterThan(0);
          for (const equation of equations) {
            expect(equation.reduce((all, [at, by]) => all + by * moreAt(at), 0)).toBe(0);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(400);
  });
});
