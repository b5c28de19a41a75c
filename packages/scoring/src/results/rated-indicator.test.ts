import { describe, expect, it } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { ratedIndicator } from './rated-indicator.ts';

// Two groups by two indicators on three levels: of each how many are on levels, and then without one, for four reasons.
const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0', 'i1'],
  levels: ['low', 'mid', 'high'],
  by: ['unit'],
  groups: [{ unit: 'north' }, { unit: 'south' }],
  raters: Uint32Array.of(12, 9),
  counts: Uint32Array.from(
    [
      [1, 2, 3, 0, 4, 1, 1],
      [6, 0, 5, 1, 0, 0, 0],
      [2, 2, 2, 0, 1, 1, 1],
      [0, 4, 4, 0, 0, 0, 1],
    ].flat(),
  ),
};
const at = (more: Partial<Tally> = {}) => [0, 1].map((position) => ({ tally: { ...tally, ...more }, position }));
const cells = [
  { id: 'north', n: 11 },
  { id: 'south', n: 8 },
];

describe('ratedIndicator', () => {
  it('has how many of each group are in each category', () => {
    expect(ratedIndicator(cells, at(), 1)).toEqual({
      cells,
      categories: [
        [6, 0],
        [0, 4],
        [5, 4],
        [1, 0],
        [0, 0],
        [0, 0],
        [0, 1],
      ],
      levels: 3,
    });
    expect(ratedIndicator([], [], 1)).toEqual({ cells: [], categories: [], levels: 0 });
  });

  const anchored = Uint32Array.of(1, 2, 0, 3);
  it('tells those apart who count at the target without having chosen it', () => {
    // Of i1 two of the north's five at the highest level, and three of the south's four.
    const { categories, levels } = ratedIndicator(cells, at({ anchored, targets: { i1: 'high' } }), 1);
    expect(categories.slice(0, 5)).toEqual([
      [6, 0],
      [0, 4],
      [3, 1],
      [2, 3],
      [1, 0],
    ]);
    expect([levels, categories.length]).toEqual([4, 8]);
  });
  it('finds the target at either end, and where levels were turned at the other', () => {
    const lowest = ratedIndicator(cells, at({ anchored, targets: { i0: 'low' } }), 0);
    expect(lowest.categories.slice(0, 4)).toEqual([
      [0, 2],
      [2, 2],
      [3, 2],
      [1, 0],
    ]);
    const turned = ratedIndicator(cells, at({ anchored, targets: { i0: 'low' }, turned: ['i0'] }), 0);
    expect(turned.categories.slice(0, 4)).toEqual([
      [1, 2],
      [2, 2],
      [2, 2],
      [1, 0],
    ]);
  });
  it('has no such category where an indicator has no target', () => {
    const { categories, levels } = ratedIndicator(cells, at({ anchored, targets: { i1: 'high' } }), 0);
    expect([categories[2], levels, categories.length]).toEqual([[3, 2], 3, 7]);
  });
});
