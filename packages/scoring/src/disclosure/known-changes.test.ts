import { describe, expect, it } from 'vitest';
import { besideParts, boundOn, type Complement, isMetInWhole } from './known-changes.ts';
import type { Change, Demand } from './reach.ts';
import { type Equation, startTableau } from './tableau.ts';

/** all = a + b + c, by position 0 to 3. */
const line: Equation = [
  [0, -1],
  [1, 1],
  [2, 1],
  [3, 1],
];

function complementOf(equations: readonly Equation[], width: number, known?: Change): Complement {
  const changes = new Map(known === undefined ? [] : [[1, known]]);
  return { tableau: startTableau(equations, width), bounds: new Map(), changes };
}

const demand: Demand = { position: 1, values: [19, 3, 9, 7], atLeast: 5 };
const hidden = Uint8Array.of(0, 1, 0, 1);
const moved: Change = [
  [1, 2],
  [3, -2],
];

describe('boundOn', () => {
  it('remembers the change that it found', () => {
    const complement = complementOf([line], 4);
    expect(boundOn(complement, demand, hidden)).toBeUndefined();
    expect(complement.changes.get(1)).toEqual(moved);
  });

  it('keeps a change that it knows where that still does, and looks anew where it does not', () => {
    const more: Change = [
      [1, 4],
      [3, -4],
    ];
    const after = (known: Change, change: Partial<Demand> = {}) => {
      const complement = complementOf([line], 4, known);
      const bound = boundOn(complement, { ...demand, ...change }, hidden);
      return bound ?? complement.changes.get(1);
    };
    expect(after(more)).toBe(more);
    expect(after(moved)).toBe(moved);
    // Not enough, more than there is, or of a cell that is shown.
    expect(after(moved, { atLeast: 6 })).toEqual([
      [1, 3],
      [3, -3],
    ]);
    expect(after(more, { values: [15, 3, 9, 3] })).toEqual(moved);
    expect(
      after([
        [1, 2],
        [2, -2],
      ]),
    ).toEqual(moved);
  });

  it('may take all that a cell has, and no more', () => {
    const all: Change = [
      [1, 7],
      [3, -7],
    ];
    const complement = complementOf([line], 4, all);
    expect(boundOn(complement, { ...demand, atLeast: 10 }, hidden)).toBeUndefined();
    expect(complement.changes.get(1)).toBe(all);
    expect(boundOn(complement, { ...demand, atLeast: 11 }, hidden)).toEqual([
      [0, 1],
      [2, -1],
      [3, -1],
    ]);
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
    expect(complement.changes.get(1)).toEqual(moved);
  });

  it('is not met where nothing is hidden beside', () => {
    expect(isMetInWhole(complementOf([line], 4), demand, Uint8Array.of(0, 1, 0, 0))).toBe(false);
  });

  it('goes further than is asked where halves alone would do exactly that', () => {
    // p is 1 and a is 2: p may be 1, 3 or 5. At least 2 is met by 3, and at least 4 by 5.
    const values = [5, 1, 2];
    const isMet = (atLeast: number) => {
      const complement = complementOf(even, 3);
      return [
        isMetInWhole(complement, { position: 1, values, atLeast }, Uint8Array.of(0, 1, 1)),
        complement.changes.get(1),
      ];
    };
    const to = (more: number): Change => [
      [1, more],
      [2, -more / 2],
    ];
    expect(isMet(2)).toEqual([true, to(2)]);
    expect(isMet(4)).toEqual([true, to(4)]);
    expect(isMet(6)).toEqual([false, undefined]);
  });

  it('goes twelve further than is asked, and gives up after that', () => {
    // all = p + 26a: p can become 26 more, for one less of a. Half of that is 12 more than the 1 more that is asked.
    const from = (factor: number) => {
      const complement = complementOf([[[0, -1] as const, [1, 1] as const, [2, factor] as const]], 3);
      const values = [1 + 2 * factor, 1, 2];
      const isMet = isMetInWhole(complement, { position: 1, values, atLeast: 2 }, Uint8Array.of(0, 1, 1));
      return [isMet, complement.changes.get(1)];
    };
    expect(from(26)).toEqual([
      true,
      [
        [1, 26],
        [2, -1],
      ],
    ]);
    expect(from(27)).toEqual([false, undefined]);
  });

  it('looks anew where the change that is known has halves', () => {
    const complement = complementOf(even, 3, [
      [1, 1],
      [2, -0.5],
    ]);
    expect(isMetInWhole(complement, { position: 1, values: [5, 1, 2], atLeast: 2 }, Uint8Array.of(0, 1, 1))).toBe(true);
    expect(complement.changes.get(1)).toEqual([
      [1, 2],
      [2, -1],
    ]);
  });

  it('takes parts of a weight for whole', () => {
    const complement = complementOf(even, 3);
    const weights = { position: 1, values: [6, 1.5, 2.25], atLeast: 2 };
    expect(isMetInWhole(complement, weights, Uint8Array.of(0, 1, 1))).toBe(true);
    expect(complement.changes.get(1)).toEqual([
      [1, 0.5],
      [2, -0.25],
    ]);
  });
});

describe('besideParts', () => {
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
    const of = { position: 1, values: [5, 1, 2, 9, 4, 5], atLeast: 2 };
    expect(besideParts(complement, of, Uint8Array.of(0, 1, 1, 0, 1, 0))).toEqual([0]);
    expect(besideParts(complement, of, Uint8Array.of(1, 1, 1, 0, 1, 0))).toEqual([]);
  });
});
