import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bears, costOfMove, gainOf, lessMove, type Move, moveOf, turnedMove } from './move.ts';

const width = 6;
const zeros = new Array<number>(width).fill(0);
const changes = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: width, maxLength: width });

/** A move by how much it puts to each cell, none left out. */
function moveBy(more: readonly number[]): Move {
  return moveOf([...more.entries()].filter(([, by]) => by !== 0));
}

/** What a move puts to each cell. */
function moreOf({ cells, more }: Move): number[] {
  return zeros.map((_, cell) => more[cells.indexOf(cell)] ?? 0);
}

describe('moveOf', () => {
  it('lists the cells that change, and those that lose by what they lose', () => {
    expect(moveOf(Object.freeze([[1, 2] as const, [3, -2] as const, [4, -1] as const]))).toEqual({
      cells: [1, 3, 4],
      more: [2, -2, -1],
      losing: [3, 4],
      losses: [2, 1],
    });
  });
});

describe('moves', () => {
  it('are subtracted and put together cell by cell', () => {
    fc.assert(
      fc.property(changes, changes, (a, b) => {
        const [one, other] = [moveBy(a), moveBy(b)];
        // Nothing stands in a move that doesn't change, and losses are what it has below 0.
        expect(lessMove(one, other)).toEqual(moveBy(a.map((by, at) => by - (b[at] as number))));
        expect(lessMove(one, other, -1)).toEqual(moveBy(a.map((by, at) => by + (b[at] as number))));
        expect([moreOf(one), moreOf(other)]).toEqual([a, b]);
      }),
    );
  });

  it('are turned by turning what each cell gets', () => {
    fc.assert(
      fc.property(changes, (a) => {
        expect(turnedMove(moveBy(a))).toEqual(moveBy(a.map((by) => 0 - by)));
      }),
    );
  });

  it('gain what they put to a cell', () => {
    fc.assert(
      fc.property(changes, fc.nat(width - 1), (a, cell) => {
        expect(gainOf(moveBy(a), cell)).toBe(a[cell]);
      }),
    );
  });

  it('are borne by a table that stays at 0 or above', () => {
    fc.assert(
      fc.property(changes, fc.array(fc.nat(4), { minLength: width, maxLength: width }), (a, before) => {
        const after = before.map((n, at) => n + (a[at] as number));
        expect(bears(Object.freeze([...before]), moveBy(a))).toBe(after.every((n) => n >= 0));
      }),
    );
  });

  it('cost what hiding each cell costs that they change', () => {
    fc.assert(
      fc.property(changes, (a) => {
        const expected = a.reduce((sum, more, at) => sum + (more === 0 ? 0 : at), 0);
        expect(costOfMove(moveBy(a), (cell) => cell)).toBe(expected);
      }),
    );
  });
});
