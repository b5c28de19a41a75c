import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, type Requirement } from './cover.ts';

const isMet = ({ parts, need }: Requirement, chosen: readonly number[]) =>
  parts.reduce((sum, { column, part }) => sum + (chosen.includes(column) ? part : 0), 0) >= need - 1e-9;

describe('cover', () => {
  it('chooses nothing where nothing is asked', () => {
    expect(cover([], [1, 1])).toEqual([]);
  });
  it('prefers one column that does the work of two', () => {
    const one = (columns: readonly number[]) => ({ need: 1, parts: columns.map((column) => ({ column, part: 1 })) });
    expect(cover([one([0, 2]), one([1, 2])], [1, 1, 1.5])).toEqual([2]);
  });
  it('takes the cheaper of two that do the same', () => {
    const requirement = {
      need: 2,
      parts: [
        { column: 0, part: 2 },
        { column: 1, part: 2 },
      ],
    };
    expect(cover([requirement], [1.2, 1.1])).toEqual([1]);
  });
  it('gives two back for one that was passed over at first', () => {
    // The greedy takes 0 first, then needs two more for what is left of each; 1 and 2 alone do it.
    const requirements = [
      {
        need: 4,
        parts: [
          { column: 0, part: 2 },
          { column: 1, part: 4 },
        ],
      },
      {
        need: 4,
        parts: [
          { column: 0, part: 2 },
          { column: 2, part: 4 },
        ],
      },
      {
        need: 4,
        parts: [
          { column: 0, part: 4 },
          { column: 1, part: 2 },
          { column: 2, part: 2 },
        ],
      },
    ];
    expect(cover(requirements, [1, 1, 1]).sort()).toEqual([1, 2]);
  });
  it('meets what can be met, and goes as far as it can with the rest', () => {
    expect(cover([{ need: 9, parts: [{ column: 1, part: 3 }] }], [1, 1])).toEqual([1]);
  });
  it('prefers the dearer one that does the work of two, but not one that is dearer than both', () => {
    const one = (columns: readonly number[]) => ({ need: 1, parts: columns.map((column) => ({ column, part: 1 })) });
    expect(cover([one([0, 2]), one([1, 2])], [1, 1, 1.99]).sort()).toEqual([2]);
    expect(cover([one([0, 2]), one([1, 2])], [1, 1, 2.01]).sort()).toEqual([0, 1]);
  });
  /** What is needed, and how much of it each column gives. */
  const exact: { costs: number[]; needs: [number, number[]][]; cheapest: number[] }[] = [
    {
      costs: [1, 3, 1, 1, 1, 1],
      needs: [
        [5, [1, 0, 3, 2, 3, 1]],
        [3, [2, 3, 3, 2, 1, 3]],
        [5, [1, 2, 2, 2, 4, 3]],
        [4, [1, 1, 3, 1, 1, 4]],
        [3, [3, 2, 4, 2, 4, 4]],
      ],
      cheapest: [2, 4],
    },
    {
      costs: [4, 4, 4, 1, 2],
      needs: [
        [5, [3, 2, 4, 1, 2]],
        [2, [2, 2, 3, 4, 3]],
        [3, [2, 1, 4, 3, 3]],
      ],
      cheapest: [2, 3],
    },
    {
      costs: [1, 3, 3, 3],
      needs: [
        [5, [1, 1, 3, 3]],
        [3, [1, 4, 0, 4]],
      ],
      cheapest: [2, 3],
    },
    {
      costs: [4, 3, 1],
      needs: [
        [3, [2, 1, 0]],
        [4, [0, 4, 0]],
      ],
      cheapest: [0, 1],
    },
    {
      costs: [3, 4, 4, 1],
      needs: [
        [1, [1, 2, 2, 3]],
        [5, [3, 3, 4, 1]],
      ],
      cheapest: [2, 3],
    },
    {
      costs: [2, 3, 3, 1, 2],
      needs: [
        [1, [4, 0, 4, 2, 3]],
        [3, [0, 3, 3, 1, 1]],
        [4, [3, 1, 0, 2, 2]],
      ],
      cheapest: [0, 1],
    },
    {
      costs: [3, 2, 1, 3, 3],
      needs: [
        [3, [1, 3, 0, 4, 2]],
        [2, [2, 0, 0, 3, 2]],
        [5, [1, 4, 2, 3, 2]],
        [5, [3, 4, 3, 4, 4]],
      ],
      cheapest: [2, 3],
    },
  ];
  it.each(exact)('takes of columns at $costs the only cheapest that do', ({ costs, needs, cheapest }) => {
    const requirements = needs.map(([need, given]) => ({
      need,
      parts: given.flatMap((part, column) => (part > 0 ? [{ column, part }] : [])),
    }));
    const costOf = (columns: readonly number[]) => columns.reduce((sum, column) => sum + (costs[column] as number), 0);
    const sets = Array.from({ length: 2 ** costs.length }, (_, set) =>
      costs.flatMap((__, at) => ((set >> at) & 1 ? [at] : [])),
    );
    const asCheap = sets.filter(
      (set) => costOf(set) <= costOf(cheapest) && requirements.every((one) => isMet(one, set)),
    );
    expect(asCheap).toEqual([cheapest]);
    expect(cover(requirements, costs).sort()).toEqual(cheapest);
  });
  it('chooses as cheaply as trying all choices does, but for one in fifty', () => {
    const part = fc.record({ column: fc.nat({ max: 7 }), part: fc.integer({ min: 1, max: 4 }) });
    const requirement = fc.record({
      parts: fc.uniqueArray(part, { minLength: 2, maxLength: 6, selector: ({ column }) => column }),
      need: fc.integer({ min: 1, max: 4 }),
    });
    const drawn = fc.sample(fc.array(requirement, { minLength: 1, maxLength: 8 }), { numRuns: 300, seed: 7 });
    const prices = [1, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06, 1.07];
    const costOf = (columns: readonly number[]) => columns.reduce((sum, column) => sum + (prices[column] as number), 0);
    let dearer = 0;
    for (const requirements of drawn) {
      const meetable = requirements.filter((one) => isMet(one, [0, 1, 2, 3, 4, 5, 6, 7]));
      const cheapest = Array.from({ length: 256 }, (_, set) =>
        prices.flatMap((__, at) => ((set >> at) & 1 ? [at] : [])),
      )
        .filter((columns) => meetable.every((one) => isMet(one, columns)))
        .reduce((least, columns) => Math.min(least, costOf(columns)), Number.POSITIVE_INFINITY);
      const cost = costOf(cover(meetable, prices));
      expect(cost).toBeGreaterThan(cheapest - 1e-9);
      if (cost > cheapest + 1e-9) dearer += 1;
    }
    expect(dearer).toBeLessThanOrEqual(6);
  });
  it('meets every requirement, with no column that it could do without', () => {
    const part = fc.record({ column: fc.nat({ max: 7 }), part: fc.integer({ min: 1, max: 4 }) });
    const requirement = fc
      .uniqueArray(part, { minLength: 1, maxLength: 6, selector: ({ column }) => column })
      .chain((parts) => {
        const all = parts.reduce((sum, { part: size }) => sum + size, 0);
        return fc.record({ parts: fc.constant(parts), need: fc.integer({ min: 1, max: all }) });
      });
    const costs = fc.array(fc.double({ min: 1, max: 2, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(requirement, { maxLength: 8 }), costs, (requirements, prices) => {
        const chosen = cover(requirements, prices);
        expect(requirements.every((one) => isMet(one, chosen))).toBe(true);
        for (const column of chosen) {
          const others = chosen.filter((other) => other !== column);
          expect(requirements.every((one) => isMet(one, others))).toBe(false);
        }
      }),
    );
  });
});
