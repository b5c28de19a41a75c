import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLevel } from './change-level.ts';
import { circuitsOf } from './circuits.ts';
import { type Move, moveOf } from './move.ts';
import { movesFor } from './moves-for.ts';
import { leavesOf, togetherOf, total } from './rated-leaves.test-data.ts';
import type { RatedTables } from './rated-tables.ts';
import { remembered } from './remembered.ts';

const raters = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 4 });
const drawnLeaves = fc
  .tuple(fc.nat(2), fc.array(raters, { minLength: 6, maxLength: 6 }))
  .map(([shape, own]) => leavesOf(shape, own));
const none = [][Symbol.iterator]();
const free = () => 0;
const fromB = moveOf([
  [1, 1],
  [2, -1],
] as const);
const withAll = moveOf([
  [0, 1],
  [1, 1],
] as const);

describe('changeLevel', () => {
  // all, a and b: 8, 3 and 5, of whom a has 1 on the level and b has 4.
  const tablesOf = (level = [5, 1, 4], missing = [3, 2, 1]): RatedTables => ({
    categories: [level, missing],
    levels: 1,
    few: new Set([1]),
    isHidden: Uint8Array.of(0, 1, 1),
  });

  it('finds one more on a level, who chose none, and another beside it who chose none instead', () => {
    expect(changeLevel(remembered([fromB], none), tablesOf(), free)).toEqual([1, 2]);
  });

  it('finds one fewer where it can’t be one more', () => {
    // All of a chose the level, and one of b chose none.
    expect(changeLevel(remembered([fromB], none), tablesOf([7, 3, 4], [1, 0, 1]), free)).toEqual([1, 2]);
    // Nobody chose none.
    expect(changeLevel(remembered([fromB], none), tablesOf([8, 3, 5], [0, 0, 0]), free)).toBeUndefined();
  });

  it('hides what costs least, and nothing that can’t be hidden', () => {
    const hide = (...costs: readonly number[]) =>
      changeLevel(remembered([fromB, withAll], none), tablesOf(), (cell) => costs[cell] as number);
    expect([hide(2, 0, 1), hide(1, 0, 2)]).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect(hide(Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  it('takes a move that a level bears one way and a kind of missing the other, and finds none only where none is', () => {
    let [found, open] = [0, 0];
    fc.assert(
      fc.property(drawnLeaves, (leaves) => {
        const { equations, indicators, costs } = togetherOf(leaves, 3);
        const circuits = circuitsOf(equations, [...Array.from(costs).keys()]);
        for (const { categories, levels, few, isHidden } of indicators) {
          const stays = (table: readonly number[], { cells, more }: Move, times: number) =>
            cells.every((cell, at) => (table[cell] as number) + times * (more[at] as number) >= 0);
          const isBorne = (move: Move) =>
            [1, -1].some(
              (times) =>
                categories.slice(0, levels).some((table) => stays(table, move, times)) &&
                categories.slice(levels).some((table) => stays(table, move, -times)),
            );
          for (const cell of few) {
            const all = [...movesFor(cell, circuits)].filter(isBorne);
            const moves = remembered([], movesFor(cell, circuits));
            const cells = changeLevel(moves, { categories, levels, few, isHidden }, (at) => costs[at] as number);
            const costOf = (of: readonly number[]) => total(of.map((at) => costs[at] as number));
            const least = Math.min(...all.map((move) => costOf(move.cells)));
            expect(cells === undefined ? Number.POSITIVE_INFINITY : costOf(cells)).toBeCloseTo(least, 12);
            if (cells === undefined) open += 1;
            else found += 1;
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(found, open)).toBeGreaterThan(20);
  });
});
