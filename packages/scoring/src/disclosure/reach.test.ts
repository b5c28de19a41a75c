import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, reach } from './reach.ts';
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
      change: [
        [1, 7],
        [3, -7],
      ],
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
    expect(most(9)).not.toHaveProperty('bound');
    expect(most(10)).toHaveProperty('bound');
  });
});

/** Two rows by two columns with their sums: the inner cells, the rows' and the columns' totals, and the whole. */
const sums = [
  [0, 1],
  [2, 3],
  [0, 2],
  [1, 3],
  [0, 1, 2, 3],
];
const tableOf = (inner: readonly number[]) => [
  ...inner,
  ...sums.map((own) => own.reduce((sum, at) => sum + (inner[at] as number), 0)),
];
const most = 16;
const counts = Array.from({ length: most + 1 }, (_, n) => n);
const tables = counts.flatMap((a) =>
  counts.flatMap((b) => counts.flatMap((c) => counts.map((d) => tableOf([a, b, c, d])))),
);

/** The largest that a cell is in any table, of inner cells up to the most, that has the shown numbers. */
function largest(values: readonly number[], position: number, isHidden: Uint8Array): number {
  const shown = [...isHidden.keys()].filter((at) => isHidden[at] === 0);
  return tables.reduce((best, table) => {
    if ((table[position] as number) <= best) return best;
    return shown.every((at) => table[at] === values[at]) ? (table[position] as number) : best;
  }, 0);
}

describe('reach in a table of two by two', () => {
  const equations = sums.map((own, at) => [[4 + at, -1] as const, ...own.map((leaf) => [leaf, 1] as const)]);
  const tableau = startTableau(equations, 9);
  const inner = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 4 })));
  const flags = fc.array(fc.constantFrom(0, 1, 1), { minLength: 9, maxLength: 9 });

  it('gets as far as trying all tables does, one demand after the other over the same sums', () => {
    let bounded = 0;
    fc.assert(
      fc.property(inner, flags, fc.nat({ max: 3 }), (leaves, hidden, position) => {
        const values = tableOf(leaves);
        const isHidden = Uint8Array.from(hidden, (flag, at) => (at === position ? 1 : flag));
        const best = largest(values, position, isHidden);
        const to = (atLeast: number) => reach(tableau, { position, values, atLeast }, isHidden);
        const after = (change: Change) => {
          const more = new Map(change);
          return values.map((n, at) => n + (more.get(at) ?? 0));
        };
        const result = to(best);
        const table = after(result.change);
        expect(result).not.toHaveProperty('bound');
        expect(table).toEqual(tableOf(table.slice(0, 4)));
        expect(table[position]).toBeGreaterThanOrEqual(best);
        expect(table.every((n, at) => n >= 0 && (isHidden[at] === 1 || n === values[at]))).toBe(true);
        // What reaches the most that was tried may be without limit.
        if (best === most) return;
        bounded += 1;
        const { change, bound = [] } = to(best + 1);
        // No other that the equations allow is nearer the goal.
        const furthest = after(change);
        expect(furthest[position]).toBeCloseTo(best, 9);
        expect(furthest.every((n, at) => n >= -1e-9 && (isHidden[at] === 1 || n === values[at]))).toBe(true);
        // By the equation the hidden cells could only give what they have, and that is what there is to get.
        const ends = bound.filter(([at]) => isHidden[at] === 1);
        const room = ends.reduce((sum, [at, factor]) => sum - factor * (values[at] as number), 0);
        expect(bound).not.toEqual([]);
        expect(ends.every(([at, factor]) => factor < 0 || values[at] === 0)).toBe(true);
        expect((values[position] as number) + room).toBe(best);
      }),
      { numRuns: 40 },
    );
    expect(bounded).toBeGreaterThan(10);
  });

  it('gives an equation that holds for every table', () => {
    const values = tableOf([1, 4, 3, 2]);
    const result = reach(tableau, { position: 0, values, atLeast: 9 }, Uint8Array.of(1, 1, 1, 1, 0, 0, 0, 0, 0));
    const { bound = [] } = result;
    expect(bound.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(inner, (leaves) => {
        const other = tableOf(leaves);
        const change = (at: number) => (other[at] as number) - (values[at] as number);
        expect(bound.reduce((sum, [at, factor]) => sum + factor * change(at), 0)).toBeCloseTo(change(0), 9);
      }),
    );
  });
});
