import { describe, expect, it } from 'vitest';
import type { Demand } from './demand.ts';
import { besideParts, boundOn, type Complement, isKnownInWhole, isMetInWhole } from './known-changes.ts';
import type { Change } from './reach.ts';
import { type Equation, startTableau } from './tableau.ts';

/** all = a + b + c, by position 0 to 3. */
const line: Equation = [
  [0, -1],
  [1, 1],
  [2, 1],
  [3, 1],
];

function complementOf(equations: readonly Equation[], width: number, known?: Change): Complement {
  const changes = new Map(known === undefined ? [] : [[1, [known]]]);
  return { tableau: startTableau(equations, width), bounds: new Map(), changes };
}

const demand: Demand = { position: 1, tables: [[19, 3, 9, 7]], atLeast: 5 };
const hidden = Uint8Array.of(0, 1, 0, 1);
const moved: Change = [
  [1, 2],
  [3, -2],
];
/** The smallest of whole numbers in that direction. */
const one: Change = [
  [1, 1],
  [3, -1],
];

describe('boundOn', () => {
  it('remembers the change that it found', () => {
    const complement = complementOf([line], 4);
    expect(boundOn(complement, demand, hidden)).toBeUndefined();
    expect(complement.changes.get(1)).toEqual([one]);
  });

  it('keeps a change that it knows where that still does, and looks anew where it does not', () => {
    const more: Change = [
      [1, 4],
      [3, -4],
    ];
    const after = (isMet: typeof boundOn | typeof isMetInWhole, known: Change, change: Partial<Demand> = {}) => {
      const complement = complementOf([line], 4, known);
      expect([undefined, true]).toContain(isMet(complement, { ...demand, ...change }, hidden));
      return complement.changes.get(1);
    };
    expect(after(boundOn, more)).toEqual([more]);
    expect(after(boundOn, moved)).toEqual([moved]);
    // One and a half of it, and half of it; in whole numbers twice, and none at all.
    expect(after(boundOn, moved, { atLeast: 6 })).toEqual([moved]);
    expect(after(boundOn, more, { tables: [[15, 3, 9, 3]] })).toEqual([more]);
    expect(after(isMetInWhole, moved, { atLeast: 6 })).toEqual([moved]);
    expect(after(isMetInWhole, more, { tables: [[15, 3, 9, 3]] })).toEqual([one, more]);
    // Of a cell that is shown.
    const ofShown: Change = [
      [1, 2],
      [2, -2],
    ];
    expect(after(boundOn, ofShown)).toEqual([one, ofShown]);
  });

  it('may take all that a cell has, and no more', () => {
    const all: Change = [
      [1, 7],
      [3, -7],
    ];
    const complement = complementOf([line], 4, all);
    expect(boundOn(complement, { ...demand, atLeast: 10 }, hidden)).toBeUndefined();
    expect(complement.changes.get(1)).toEqual([all]);
    expect(boundOn(complement, { ...demand, atLeast: 11 }, hidden)).toEqual([
      [
        [0, 1],
        [2, -1],
        [3, -1],
      ],
    ]);
  });

  it('takes all tables together, and gives what bounds each where they are not enough', () => {
    // a is 1 and 2 in two tables; b and c are shown in neither, and c has 4 and 5 to give.
    const tables = [
      [7, 1, 2, 4],
      [11, 2, 4, 5],
    ];
    const most = { position: 1, tables, atLeast: 1 + 2 + 4 + 5 };
    expect(boundOn(complementOf([line], 4), most, hidden)).toBeUndefined();
    const bound = [
      [0, 1],
      [2, -1],
      [3, -1],
    ];
    expect(boundOn(complementOf([line], 4), { ...most, atLeast: 13 }, hidden)).toEqual([bound, bound]);
    expect(boundOn(complementOf([line], 4, one), { ...most, atLeast: 13 }, hidden)).toEqual([bound, bound]);
    expect(isMetInWhole(complementOf([line], 4), most, hidden)).toBe(true);
    expect(isMetInWhole(complementOf([line], 4), { ...most, atLeast: 13 }, hidden)).toBe(false);
  });

  it('takes no cell for more than it can have', () => {
    // The 3 of a become more with the 19 of all, which are 22 at most.
    const [all, a] = [Uint8Array.of(1, 1, 0, 0), demand.tables];
    const together: Change = [
      [0, 1],
      [1, 1],
    ];
    for (const complement of [complementOf([line], 4), complementOf([line], 4, together)]) {
      const isMet = (atLeast: number) => {
        const limited = { position: 1, tables: a, atMost: [22, 22, 9, 7], atLeast };
        return [boundOn(complement, limited, all) === undefined, isMetInWhole(complement, limited, all)];
      };
      expect([isMet(6), isMet(7)]).toEqual([
        [true, true],
        [false, false],
      ]);
    }
  });

  it('remembers no change that changes nothing', () => {
    const complement = complementOf([line], 4);
    expect(boundOn(complement, demand, Uint8Array.of(0, 1, 0, 0))).toBeDefined();
    expect(complement.changes.get(1)).toBeUndefined();
  });

  it('keeps the sixteen latest changes of a cell', () => {
    const older = Array.from(
      { length: 16 },
      (_, at): Change => [
        [1, 1],
        [2, -at - 1],
      ],
    );
    const complement = complementOf([line], 4);
    complement.changes.set(1, older);
    boundOn(complement, demand, hidden);
    expect(complement.changes.get(1)).toEqual([one, ...older.slice(0, 15)]);
  });
});

// 2a + p = 5 is told, by p + r = 5 and r = 2a: p changes by twos.
const even: readonly Equation[] = [
  [
    [0, -1],
    [1, 1],
    [2, 2],
  ],
];

describe('isMetInWhole', () => {
  it('is met by a change of whole numbers', () => {
    const complement = complementOf([line], 4);
    expect(isMetInWhole(complement, demand, hidden)).toBe(true);
    expect(complement.changes.get(1)).toEqual([one]);
  });

  it('is not met where nothing is hidden beside', () => {
    expect(isMetInWhole(complementOf([line], 4), demand, Uint8Array.of(0, 1, 0, 0))).toBe(false);
  });

  it('is met where nothing is missing', () => {
    const shown = Uint8Array.of(0, 1, 0, 0);
    expect(isMetInWhole(complementOf([line], 4), { ...demand, atLeast: 3 }, shown)).toBe(true);
  });

  it('goes further than is asked where halves alone would do exactly that', () => {
    // p is 1 and a is 2: p may be 1, 3 or 5. At least 2 is met by 3, and at least 4 by 5.
    const values = [5, 1, 2];
    const isMet = (atLeast: number) => {
      const complement = complementOf(even, 3);
      return [
        isMetInWhole(complement, { position: 1, tables: [values], atLeast }, Uint8Array.of(0, 1, 1)),
        complement.changes.get(1),
      ];
    };
    const by2: Change = [
      [1, 2],
      [2, -1],
    ];
    expect(isMet(2)).toEqual([true, [by2]]);
    expect(isMet(4)).toEqual([true, [by2]]);
    // What doesn't help isn't kept.
    expect(isMet(6)).toEqual([false, []]);
  });

  it('goes twelve further than is asked, and gives up after that', () => {
    // all = p + 26a: p can become 26 more, for one less of a. Half of that is 12 more than the 1 more that is asked.
    const from = (factor: number) => {
      const complement = complementOf([[[0, -1] as const, [1, 1] as const, [2, factor] as const]], 3);
      const values = [1 + 2 * factor, 1, 2];
      const isMet = isMetInWhole(complement, { position: 1, tables: [values], atLeast: 2 }, Uint8Array.of(0, 1, 1));
      return [isMet, complement.changes.get(1)?.map((change) => change.map(([, more]) => more))];
    };
    // From 1 to 13 more, the latest first; of 26 the last is half a change of whole numbers.
    const parts = (factor: number) => Array.from({ length: 13 }, (_, at) => [13 - at, (at - 13) / factor]);
    const [isMet, changes] = from(26);
    expect([isMet, changes]).toEqual([true, [[26, -1], ...parts(26).slice(1)]]);
    expect(from(27)).toEqual([false, []]);
  });

  it('looks anew where the change that is known has halves', () => {
    const halves: Change = [
      [1, 1],
      [2, -0.5],
    ];
    const complement = complementOf(even, 3, halves);
    const of = { position: 1, tables: [[5, 1, 2]], atLeast: 2 };
    expect(isMetInWhole(complement, of, Uint8Array.of(0, 1, 1))).toBe(true);
    expect(complement.changes.get(1)).toEqual([
      [
        [1, 2],
        [2, -1],
      ],
      halves,
    ]);
  });

  it('takes parts of a weight for whole', () => {
    const complement = complementOf(even, 3);
    const weights = { position: 1, tables: [[6, 1.5, 2.25]], atLeast: 2 };
    expect(isMetInWhole(complement, weights, Uint8Array.of(0, 1, 1))).toBe(true);
    expect(complement.changes.get(1)).toEqual([
      [
        [1, 0.5],
        [2, -0.25],
      ],
    ]);
  });
});

describe('isKnownInWhole', () => {
  it('takes a part of a change of weights, and none of a change of raters', () => {
    // For one more of p half as much less of a, which has four and a half times as much.
    const known: Change = [
      [1, 1],
      [2, -0.5],
    ];
    const isKnown = (values: readonly number[], more: number, change = known) => {
      const of = { position: 1, tables: [values], atLeast: (values[1] as number) + more };
      return isKnownInWhole(complementOf(even, 3, change), of, Uint8Array.of(0, 1, 1));
    };
    const weights = [6, 1.5, 2.25];
    expect([isKnown(weights, 4.25), isKnown(weights, 4.5), isKnown(weights, 4.75)]).toEqual([true, true, false]);
    const twice: Change = [
      [1, 2],
      [2, -1],
    ];
    const raters = [5, 1, 2];
    expect([isKnown(raters, 1), isKnown(raters, 4, twice), isKnown(raters, 5, twice)]).toEqual([false, true, false]);
  });
});

describe('besideParts', () => {
  it('leaves out the sums of those that change by whole numbers', () => {
    // 2a + p is shown, and q + p is: for one more of p half of a less, and one of q.
    const equations: readonly Equation[] = [
      [
        [0, 2],
        [2, 1],
        [3, -1],
      ],
      [
        [1, 1],
        [2, 1],
        [4, -1],
      ],
    ];
    const of = { position: 2, tables: [[2, 5, 1, 5, 6]], atLeast: 2 };
    expect(besideParts(complementOf(equations, 5), of, Uint8Array.of(1, 1, 1, 0, 0))).toEqual([3]);
  });

  it('finds the shown cells in the sums of those that would change by a part', () => {
    const equations: readonly Equation[] = [
      ...even,
      [
        [3, -1],
        [4, 1],
        [5, 1],
      ],
    ];
    const complement = complementOf(equations, 6, [
      [1, 1],
      [2, -0.5],
      [4, 1],
    ]);
    const of = { position: 1, tables: [[5, 1, 2, 9, 4, 5]], atLeast: 2 };
    expect(besideParts(complement, of, Uint8Array.of(0, 1, 1, 0, 1, 0))).toEqual([0]);
    expect(besideParts(complement, of, Uint8Array.of(1, 1, 1, 0, 1, 0))).toEqual([]);
  });
});
