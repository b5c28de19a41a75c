import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bears, gainOf, type Move } from './move.ts';
import { movesOf } from './moves-of.ts';
import { leavesOf, togetherOf, total } from './rated-leaves.test-data.ts';
import type { Remembered } from './remembered.ts';

const raters = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 4 });
const drawnLeaves = fc
  .tuple(fc.nat(2), fc.array(raters, { minLength: 6, maxLength: 6 }))
  .map(([shape, own]) => leavesOf(shape, own));

/** The first moves of a list. */
function firstOf(moves: Pick<Remembered<Move>, 'at'>): Move[] {
  return Array.from({ length: 20 }, (_, at) => moves.at(at)).filter((move) => move !== undefined);
}

describe('movesOf', () => {
  // Parts a, b and c of a whole, d.
  const line = () =>
    togetherOf(
      {
        chosen: [
          [
            [2, 0],
            [3, 1],
            [4, 0],
          ],
        ],
        totals: [[0, 1, 2]],
      },
      3,
    );

  it('moves hidden cells, or any', () => {
    const { free, wide, within } = movesOf(line(), Uint8Array.of(1, 1, 0, 0));
    expect(firstOf(free(0)).map(({ cells, more }) => [cells, more])[0]).toEqual([
      [0, 1],
      [1, -1],
    ]);
    expect(firstOf(free(0)).every(({ cells }) => cells.every((at) => at < 2))).toBe(true);
    expect(firstOf(free(2))).toEqual([]);
    expect(new Set(firstOf(wide(2)).flatMap(({ cells }) => cells))).toEqual(new Set([0, 1, 2, 3]));
    const some = firstOf(within(2, (cell) => cell < 3));
    expect(new Set(some.flatMap(({ cells }) => cells))).toEqual(new Set([0, 1, 2]));
  });

  it('finds what hidden cells alone move, whichever they are', () => {
    // One more of c is one more of d, whoever is in a and in b.
    const { free } = movesOf(line(), Uint8Array.of(0, 0, 1, 1));
    expect(firstOf(free(2))[0]).toMatchObject({ cells: [2, 3], more: [1, 1] });
  });

  it('moves the cells first that it costs least to hide', () => {
    // Each of the others may stand against a alone, as the whole is their sum.
    const first = (costs: readonly number[]) =>
      firstOf(movesOf({ ...line(), costs }, Uint8Array.of(1, 0, 0, 0)).wide(0)).slice(0, 3);
    const cellsOf = (costs: readonly number[]) => first(costs).map(({ cells }) => cells[1]);
    expect([cellsOf([9, 8, 1, 5]), cellsOf([9, 1, 8, 5]), cellsOf([9, 5, 1, 5])]).toEqual([
      [2, 3, 1],
      [1, 3, 2],
      [2, 1, 3],
    ]);
  });

  it('gives the same list of a cell again, and first the changes that are known of hidden cells', () => {
    const together = line();
    together.complement.changes.set(0, [
      [
        [0, 1],
        [2, -1],
      ],
      [
        [0, 2],
        [1, -2],
      ],
      [
        [0, 1],
        [1, -0.5],
      ],
    ]);
    const moves = movesOf(together, Uint8Array.of(1, 1, 0, 0));
    expect(moves.free(0)).toBe(moves.free(0));
    expect(moves.wide(0)).toBe(moves.wide(0));
    expect([moves.free(0).at(0)?.more, moves.wide(0).at(0)?.more]).toEqual([
      [2, -2],
      [2, -2],
    ]);
    expect(firstOf(moves.free(0)).every(({ more }) => more.every(Number.isInteger))).toBe(true);
  });

  it('finds a move that a table bears', () => {
    const { findIn } = movesOf(line(), Uint8Array.of(1, 1, 0, 0));
    expect(findIn(0, [2, 3, 4, 9])).toMatchObject({ cells: [0, 1], more: [1, -1] });
    // Nobody is in b who might be in a instead.
    expect(findIn(0, [2, 0, 4, 6])).toBeUndefined();
  });

  it('gives moves only that keep every sum and make the cell larger', () => {
    let found = 0;
    fc.assert(
      fc.property(drawnLeaves, fc.infiniteStream(fc.nat(2)), (leaves, flags) => {
        const together = togetherOf(leaves, 3);
        const isHidden = Uint8Array.from(together.costs, () => Math.min(1, flags.next().value));
        const { free, wide, findIn } = movesOf(together, isHidden);
        for (const cell of isHidden.keys()) {
          const table = together.indicators[0]?.categories[0] as number[];
          const borne = isHidden[cell] === 1 ? findIn(cell, table) : undefined;
          if (borne) {
            found += 1;
            expect(bears(table, borne)).toBe(true);
          }
          const hidden = [...firstOf(free(cell)), ...(borne ? [borne] : [])];
          expect(hidden.flatMap(({ cells }) => cells).every((at) => isHidden[at] === 1)).toBe(true);
          for (const move of [...hidden, ...firstOf(wide(cell))]) {
            expect(gainOf(move, cell)).toBeGreaterThan(0);
            for (const sum of together.equations) expect(total(sum.map(([at, by]) => by * gainOf(move, at)))).toBe(0);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
