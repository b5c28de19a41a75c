import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, type Requirement } from './cover.ts';

const isMet = ({ parts, need }: Requirement, chosen: readonly number[]) =>
  parts.reduce((sum, [column, part]) => sum + (chosen.includes(column) ? part : 0), 0) >= need - 1e-9;

describe('cover', () => {
  it('chooses nothing where nothing is asked', () => {
    expect(cover([], [1, 1])).toEqual([]);
  });
  it('prefers one column that does the work of two', () => {
    const one = (columns: readonly number[]) => ({ need: 1, parts: columns.map((column) => [column, 1] as const) });
    expect(cover([one([0, 2]), one([1, 2])], [1, 1, 1.5])).toEqual([2]);
  });
  it('takes the cheaper of two that do the same', () => {
    const requirement = { need: 2, parts: [[0, 2] as const, [1, 2] as const] };
    expect(cover([requirement], [1.2, 1.1])).toEqual([1]);
  });
  it('gives two back for one that was passed over at first', () => {
    // The greedy takes 0 first, then needs two more for what is left of each; 1 and 2 alone do it.
    const requirements = [
      { need: 4, parts: [[0, 2] as const, [1, 4] as const] },
      { need: 4, parts: [[0, 2] as const, [2, 4] as const] },
      { need: 4, parts: [[0, 4] as const, [1, 2] as const, [2, 2] as const] },
    ];
    expect(cover(requirements, [1, 1, 1]).sort()).toEqual([1, 2]);
  });
  it('meets what can be met, and goes as far as it can with the rest', () => {
    expect(cover([{ need: 9, parts: [[1, 3]] }], [1, 1])).toEqual([1]);
  });
  it('meets every requirement, with no column that it could do without', () => {
    const part = fc.tuple(fc.nat({ max: 7 }), fc.integer({ min: 1, max: 4 }));
    const requirement = fc
      .uniqueArray(part, { minLength: 1, maxLength: 6, selector: ([column]) => column })
      .chain((parts) => {
        const all = parts.reduce((sum, [, size]) => sum + size, 0);
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
