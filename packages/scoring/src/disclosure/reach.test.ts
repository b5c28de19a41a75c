import { describe, expect, it } from 'vitest';
import { reach } from './reach.ts';
import { startTableau } from './tableau.ts';

/** all = a + b + c, by position 0 to 3. */
const line = () => [
  [
    [0, -1],
    [1, 1],
    [2, 1],
    [3, 1],
  ] as const,
];

describe('reach', () => {
  it('finds a change in which no cell is below 0 and no shown one other', () => {
    const values = [40, 3, 30, 7];
    const result = reach(startTableau(line(), 4), { position: 1, values, atLeast: 5 }, Uint8Array.of(0, 1, 0, 1));
    expect(result).toEqual({
      change: [
        [1, 2],
        [3, -2],
      ],
    });
  });
  it('says by which cells a cell is bounded', () => {
    const demand = { position: 1, values: [40, 3, 30, 7], atLeast: 11 };
    // a = all − b − c: with the 3 and the 7 of a and c it can't be more than 10.
    expect(reach(startTableau(line(), 4), demand, Uint8Array.of(0, 1, 0, 1))).toEqual({
      bound: [
        [0, 1],
        [2, -1],
        [3, -1],
      ],
    });
  });
  it('has nothing to do where a cell is large enough', () => {
    const demand = { position: 1, values: [40, 3, 30, 7], atLeast: 3 };
    expect(reach(startTableau(line(), 4), demand, Uint8Array.of(0, 1, 0, 0))).toEqual({ change: [] });
  });
  it('takes a cell in no sum for as much as is asked', () => {
    const demand = { position: 0, values: [1], atLeast: 9 };
    expect(reach(startTableau([], 1), demand, Uint8Array.of(1))).toEqual({ change: [[0, 8]] });
  });
  it('goes over several sums, the first of which is in the way', () => {
    // rows r = a + b and s = c + d, columns u = a + c and v = b + d; all totals shown.
    const equations = [
      [[4, -1] as const, [0, 1] as const, [1, 1] as const],
      [[5, -1] as const, [2, 1] as const, [3, 1] as const],
      [[6, -1] as const, [0, 1] as const, [2, 1] as const],
      [[7, -1] as const, [1, 1] as const, [3, 1] as const],
    ];
    const values = [1, 9, 8, 2, 10, 10, 9, 11];
    const isHidden = Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0);
    const most = (atLeast: number) => reach(startTableau(equations, 8), { position: 0, values, atLeast }, isHidden);
    expect(most(5)).toEqual({
      change: [
        [0, 4],
        [1, -4],
        [2, -4],
        [3, 4],
      ],
    });
    // b has 9 and c has 8 to give: a is at most 9.
    expect(most(9)).toHaveProperty('change');
    expect(most(10)).toHaveProperty('bound');
  });
});
