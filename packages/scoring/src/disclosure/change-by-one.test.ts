import { describe, expect, it } from 'vitest';
import { changeByOne, type Moves } from './change-by-one.ts';
import { type Move, moveOf } from './move.ts';
import type { RatedTables } from './rated-tables.ts';
import { remembered } from './remembered.ts';

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
  it('finds one more, on a level of each indicator that has too few there', () => {
    const [first, second] = [enough(), tablesOf([[1, 1, 0]], [[9, 1, 8]])];
    expect(changeByOne(known(fromB), [first, second], 1, never)).toBeUndefined();
  });

  it('finds one fewer where nobody might be one more', () => {
    // Nobody is in b who might be in a: but those of a may be in b.
    const tables = tablesOf([[2, 2, 0]], [[0, 0, 0]], 1);
    expect(changeByOne(known(fromB), [tables], 1, never)).toBeUndefined();
  });

  it('tries one move after another', () => {
    // Nobody of b and of a is so many.
    const nine = moveOf([
      [1, 9],
      [2, -9],
    ]);
    expect(changeByOne(known(nine, fromB), [enough()], 1, never)).toBeUndefined();
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
});
