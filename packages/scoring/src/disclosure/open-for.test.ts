import { describe, expect, it } from 'vitest';
import { type Move, moveOf } from './move.ts';
import { openFor } from './open-for.ts';
import type { RatedTables } from './rated-tables.ts';
import { remembered } from './remembered.ts';

/** Of all, a, b and c: people of b who might be of a, of c who might be, and one more in all. */
const fromB = moveOf([
  [1, 1],
  [2, -1],
] as const);
const fromC = moveOf([
  [1, 1],
  [3, -1],
] as const);
const withAll = moveOf([
  [0, 1],
  [1, 1],
] as const);
const list = (...moves: readonly Move[]) => remembered(moves, [][Symbol.iterator]());

/** a and b are hidden, the others shown. */
const tablesOf = (...categories: number[][]): RatedTables => ({
  categories,
  levels: 1,
  few: new Set([1]),
  isHidden: Uint8Array.of(0, 1, 1, 0),
});
const costsOf =
  (...costs: readonly number[]) =>
  () =>
  (cell: number) =>
    costs[cell] as number;
const onLevels = { isOnLevels: () => true };

describe('openFor', () => {
  // Nobody of a and b is on the level, as two of each chose none; of c three are.
  const tables = tablesOf([3, 0, 0, 3], [5, 2, 2, 1]);

  it('finds the cells that it costs least to hide, so that people come on a level and others leave it', () => {
    const opened = (costIn: ReturnType<typeof costsOf>) =>
      openFor({ free: list(fromB), wide: list(withAll, fromC), costIn }, [tables], onLevels);
    // One of c may be on the level in a, and one of b, who chose none, in c; or one more in all, and one fewer who chose none.
    expect(opened(costsOf(9, 0, 0, 2))).toEqual(new Map([[tables, [3]]]));
    expect(opened(costsOf(1, 0, 0, 2))).toEqual(new Map([[tables, [0]]]));
    // What can't be hidden isn't.
    expect(opened(costsOf(Number.POSITIVE_INFINITY, 0, 0, Number.POSITIVE_INFINITY))).toEqual(undefined);
  });

  it('takes the cheapest of several moves, wherever it stands', () => {
    // One more of a instead of c takes that c is hidden where it is shown: of the people of b nothing is to be hidden.
    const costIn = costsOf(9, 0, 0, 2);
    const some = tablesOf([5, 2, 1, 2], [3, 0, 1, 2]);
    for (const free of [list(fromC, fromB), list(fromB, fromC)])
      expect(openFor({ free, wide: list(), costIn }, [some], onLevels)).toEqual(new Map());
    expect(openFor({ free: list(fromC), wide: list(), costIn }, [some], onLevels)).toEqual(new Map([[some, [3]]]));
  });

  it('looks at sixty moves', () => {
    // Nobody has nine to give, one way or the other.
    const nine = moveOf([
      [1, 9],
      [2, -9],
    ] as const);
    const after = (before: number) =>
      openFor(
        {
          free: list(...new Array<Move>(before).fill(nine), fromB),
          wide: list(),
          costIn: costsOf(9, 0, 0, 2),
        },
        [tablesOf([5, 2, 1, 2], [3, 0, 1, 2])],
        onLevels,
      );
    expect([after(59), after(60)]).toEqual([new Map(), undefined]);
  });

  it('hides nothing where nobody refuses', () => {
    const free = list(fromB);
    const costIn = costsOf(9, 0, 0, 2);
    const some = tablesOf([5, 2, 1, 2], [3, 0, 1, 2]);
    expect(openFor({ free, wide: list(fromC), costIn }, [some], onLevels)).toEqual(new Map());
    expect(openFor({ free, wide: list(fromC), costIn }, [tables], { isOnLevels: () => false })).toEqual(new Map());
  });

  it('takes the move backwards as well, the same way for all indicators', () => {
    // Nobody of b is anywhere: one of a may be of b.
    const empty = tablesOf([5, 2, 0, 3], [3, 2, 0, 1]);
    expect(openFor({ free: list(fromB), wide: list(), costIn: costsOf(9, 0, 0, 2) }, [empty], onLevels)).toEqual(
      new Map(),
    );
    // Forwards nobody of b might be of a there. Backwards nobody of a is on the level of the first, but one of c may have come
    // to it in a, and two of a who chose none gone to b and to c.
    const costIn = costsOf(9, 0, 0, 2);
    const both = openFor({ free: list(fromB), wide: list(fromC), costIn }, [tables, empty], onLevels);
    expect(both).toEqual(new Map([[tables, [3]]]));
  });

  it('finds none where there are no moves', () => {
    expect(
      openFor({ free: list(), wide: list(fromC), costIn: costsOf(9, 0, 0, 2) }, [tables], onLevels),
    ).toBeUndefined();
  });
});
