import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLevel } from './change-level.ts';
import { circuitsOf } from './circuits.ts';
import { moveOf } from './move.ts';
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

  it('finds one more on a level, who chose none, and another beside it who chose none instead, and takes them back', () => {
    const tables = tablesOf();
    const seen: string[] = [];
    const watched = {
      ...tables,
      get categories() {
        seen.push(JSON.stringify(tables.categories));
        return tables.categories;
      },
    };
    expect(changeLevel(remembered([fromB], none), watched, 1, free)).toEqual([1, 2]);
    expect(seen.at(-1)).toBe('[[5,2,3],[3,1,2]]');
    expect(tables).toEqual(tablesOf());
  });

  it('finds one fewer where it can’t be one more', () => {
    // All of a chose the level, and one of b chose none.
    expect(changeLevel(remembered([fromB], none), tablesOf([7, 3, 4], [1, 0, 1]), 1, free)).toEqual([1, 2]);
    // Nobody chose none.
    expect(changeLevel(remembered([fromB], none), tablesOf([8, 3, 5], [0, 0, 0]), 1, free)).toBeUndefined();
  });

  it('hides what costs least, and nothing that can’t be hidden', () => {
    const hide = (...costs: readonly number[]) =>
      changeLevel(remembered([fromB, withAll], none), tablesOf(), 1, (cell) => costs[cell] as number);
    expect([hide(2, 0, 1), hide(1, 0, 2)]).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect(hide(Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  it('leaves how many are in every group in between, keeps every sum, and comes to another number on levels', () => {
    let [found, open] = [0, 0];
    fc.assert(
      fc.property(drawnLeaves, (leaves) => {
        const { equations, indicators, costs } = togetherOf(leaves, 3);
        const circuits = circuitsOf(equations, [...Array.from(costs).keys()]);
        for (const plain of indicators) {
          const start = structuredClone(plain.categories) as number[][];
          const sizes = sumsOf(start);
          for (const cell of plain.few) {
            const seen: number[][][] = [];
            const tables: RatedTables = {
              ...plain,
              get categories() {
                seen.push(structuredClone(plain.categories) as number[][]);
                return plain.categories;
              },
            };
            const moves = remembered([], movesFor(cell, circuits));
            const cells = changeLevel(moves, tables, cell, (at) => costs[at] as number);
            expect(plain.categories).toEqual(start);
            for (const between of seen) {
              expect(sumsOf(between)).toEqual(sizes);
              for (const table of between) {
                expect(Math.min(...table)).toBeGreaterThanOrEqual(0);
                for (const sum of equations) expect(total(sum.map(([at, by]) => by * (table[at] as number)))).toBe(0);
              }
              const other = sizes.flatMap((_, at) =>
                between.every((table, category) => table[at] === start[category]?.[at]) ? [] : [at],
              );
              if (cells) expect(other.filter((at) => !cells.includes(at))).toEqual([]);
            }
            if (cells === undefined) {
              open += 1;
              continue;
            }
            found += 1;
            const onLevels = (between: readonly number[][] = []) =>
              total(between.slice(0, plain.levels).map((table) => table[cell] as number));
            expect(onLevels(seen.at(-1))).not.toBe(onLevels(start));
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(Math.min(found, open)).toBeGreaterThan(20);
  });
});

/** How many are in each cell. */
function sumsOf(categories: readonly number[][]): number[] {
  return (categories[0] ?? []).map((_, cell) => total(categories.map((table) => table[cell] as number)));
}
