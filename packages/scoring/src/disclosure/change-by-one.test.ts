import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeByOne, type Moves } from './change-by-one.ts';
import { type Move, moveOf } from './move.ts';
import { movesOf } from './moves-of.ts';
import { leavesOf, togetherOf, total } from './rated-leaves.test-data.ts';
import type { RatedTables } from './rated-tables.ts';
import { remembered } from './remembered.ts';

const raters = fc.array(fc.tuple(fc.nat(2), fc.nat(3)), { maxLength: 4 });
const drawnLeaves = fc
  .tuple(fc.nat(2), fc.array(raters, { minLength: 6, maxLength: 6 }))
  .map(([shape, own]) => leavesOf(shape, own));
const none = [][Symbol.iterator]();
const never = () => false;
const tablesOf = (
  levels: readonly number[][],
  missing: readonly number[][],
  ...few: readonly number[]
): RatedTables => ({
  categories: [...levels, ...missing],
  levels: levels.length,
  few: new Set(few),
  isHidden: Uint8Array.of(0, 1, 1),
});
/** Of all, who are shown, people of b who might be of a. */
const fromB = moveOf([
  [1, 1],
  [2, -1],
] as const);

/** Moves that are known, and none that are found beside. */
const known = (...moves: readonly Move[]) => withWays({ free: remembered(moves, none), findIn: () => undefined });
/** Any of them may stand for a part of another. */
const withWays = (moves: Pick<Moves, 'free' | 'findIn'>): Moves => ({ ...moves, waysIn: () => moves.free });

// all, a and b: 10, 2 and 8.
const enough = () =>
  tablesOf(
    [
      [4, 1, 3],
      [3, 0, 3],
    ],
    [[3, 1, 2]],
    1,
  );

describe('changeByOne', () => {
  it('finds one more, on a level of each indicator that has too few there, and takes them back', () => {
    const [first, second] = [enough(), tablesOf([[1, 1, 0]], [[9, 1, 8]])];
    expect(changeByOne(known(fromB), [first, second], 1, never)).toBeUndefined();
    expect([first, second]).toEqual([enough(), tablesOf([[1, 1, 0]], [[9, 1, 8]])]);
  });

  it('finds one fewer where nobody might be one more', () => {
    // Nobody is in b who might be in a: but those of a may be in b.
    const tables = tablesOf([[2, 2, 0]], [[0, 0, 0]], 1);
    expect(changeByOne(known(fromB), [tables], 1, never)).toBeUndefined();
  });

  it('finds levels of one indicator after another where not of all at once', () => {
    // Nobody is on a level of the second indicator: whoever chose none might have chosen a level, or not.
    const [apart, quiet] = [tablesOf([[1, 0, 1]], [[2, 1, 1]], 1), tablesOf([[0, 0, 0]], [[3, 1, 2]], 1)];
    const refusal = changeByOne(known(fromB), [apart, quiet], 1, never);
    expect(refusal).toMatchObject({ refused: new Set([quiet]) });
    expect([apart, quiet].map((one) => refusal?.isOnLevels(one))).toEqual([false, true]);
    expect(changeByOne(known(fromB), [apart, quiet], 1, (one) => one === quiet)).toBeUndefined();
  });

  it('names the indicator that refuses, and puts it first', () => {
    // Of a and b nobody gives two to the other by the second indicator, though by the first b does.
    const twice = moveOf([
      [1, 2],
      [2, -2],
    ]);
    const refusing = tablesOf(
      [
        [2, 1, 1],
        [2, 1, 1],
      ],
      [[0, 0, 0]],
    );
    const indicators = [enough(), refusing];
    expect(changeByOne(known(twice), indicators, 1, never)).toMatchObject({ refused: new Set([refusing]) });
    expect(indicators[0]).toBe(refusing);
  });

  it('refuses for none where there are no moves at all, and has nothing to do where there is no indicator', () => {
    expect(changeByOne(known(), [enough()], 1, () => true)).toMatchObject({ refused: new Set() });
    expect(changeByOne(known(fromB), [], 1, never)).toBeUndefined();
  });

  it('looks for moves in the levels that refused', () => {
    const tables = enough();
    const asked: (readonly number[])[] = [];
    // A move that nobody bears, forwards or backwards, is all that is known.
    const finding = withWays({
      free: remembered(
        [
          moveOf([
            [1, 9],
            [2, -9],
          ]),
        ],
        none,
      ),
      findIn: (table) => {
        asked.push(Array.from(table));
        return fromB;
      },
    });
    expect(changeByOne(finding, [tables], 1, never)).toBeUndefined();
    expect(asked).toEqual([
      [4, 1, 3],
      [3, 0, 3],
    ]);
  });

  it('looks in thirty tables and no more', () => {
    let asked = 0;
    const moves = withWays({
      free: remembered(
        [
          moveOf([
            [1, 9],
            [2, -9],
          ]),
        ],
        none,
      ),
      // Another that nobody bears each time.
      findIn: () => {
        asked += 1;
        return moveOf([
          [1, 9],
          [2, -9],
          [2 + asked, 1],
        ]);
      },
    });
    // Too few on levels, or not: it is looked for on levels, and then in all categories.
    const tables = enough();
    expect(changeByOne(moves, [tables], 1, () => true)).toMatchObject({ refused: new Set([tables]) });
    expect(asked).toBe(60);
  });

  it('changes nothing in between that is shown, of no indicator, and has the same people in all', () => {
    let [found, refused, split] = [0, 0, 0];
    fc.assert(
      fc.property(drawnLeaves, fc.infiniteStream(fc.nat(2)), (leaves, flags) => {
        const isHidden = Uint8Array.from({ length: 12 }, () => Math.min(1, flags.next().value));
        const together = togetherOf(leaves, 3, isHidden);
        const { equations, indicators: plain } = together;
        const cell = isHidden.indexOf(1);
        if (cell < 0 || cell >= together.costs.length) return;
        const start = structuredClone(plain.map(({ categories }) => categories)) as number[][][];
        const sizes = sumsOf(start[0] ?? []);
        const seen: number[][][][] = [];
        // Whether there is one more or fewer is looked at between moves, by the categories.
        const indicators = plain.map(
          (one): RatedTables => ({
            ...one,
            get categories() {
              seen.push(structuredClone(plain.map(({ categories }) => categories)) as number[][][]);
              return one.categories;
            },
          }),
        );
        const moves = movesOf(together, isHidden.slice(0, together.costs.length));
        const own: Moves = {
          free: moves.free(cell),
          findIn: (table) => moves.findIn(cell, table),
          waysIn: (tables) => moves.within(cell, (at) => tables.isHidden[at] === 1),
        };
        const result = changeByOne(own, indicators, cell, never);
        expect(plain.map(({ categories }) => categories)).toEqual(start);
        for (const between of seen) {
          for (const [indicator, categories] of between.entries()) {
            for (const [category, table] of categories.entries()) {
              const before = start[indicator]?.[category] as number[];
              const isShown = (at: number) => plain[indicator]?.isHidden[at] === 0;
              expect(table.every((n, at) => n >= 0 && (!isShown(at) || n === before[at]))).toBe(true);
              for (const sum of equations) expect(total(sum.map(([at, by]) => by * (table[at] as number)))).toBe(0);
            }
          }
          const [people = [], others] = between.map(sumsOf);
          expect(others).toEqual(people);
          // How many are in a group changes only where it's hidden for all.
          expect(people.every((n, at) => isHidden[at] === 1 || n === sizes[at])).toBe(true);
        }
        if (result !== undefined) {
          refused += 1;
          return;
        }
        found += 1;
        expect(seen.some((between) => sumsOf(between[0] ?? [])[cell] !== sizes[cell])).toBe(true);
        if (seen.some((between) => between.every((one, at) => changedCategories(start[at], one) > 1))) split += 1;
      }),
      { numRuns: 300 },
    );
    expect([found > 20, refused > 20, split > 2]).toEqual([true, true, true]);
  });
});

/** How many are in each cell. */
function sumsOf(categories: readonly (readonly number[])[]): number[] {
  return (categories[0] ?? []).map((_, cell) => total(categories.map((table) => table[cell] as number)));
}

/** How many categories of an indicator are others than before. */
function changedCategories(
  before: readonly (readonly number[])[] = [],
  after: readonly (readonly number[])[] = [],
): number {
  return before.filter((table, at) => table.join() !== after[at]?.join()).length;
}
