import { describe, expect, it } from 'vitest';
import { inFirst, ratedTables } from './rated-tables.ts';

const cells = [
  { id: 'a', n: 5, counts: [1, 4], missing: [7, 0, 2] },
  { id: 'b', n: 3, counts: [3, 0], missing: [0, 5, 1] },
];
const few = new Set([1]);
const isHidden = Uint8Array.of(0, 1);

describe('ratedTables', () => {
  it('lays the cells out by level and then by kind of missing', () => {
    expect(ratedTables(cells, few, isHidden)).toEqual({
      categories: [
        [1, 3],
        [4, 0],
        [7, 0],
        [0, 5],
        [2, 1],
      ],
      levels: 2,
      few,
      isHidden,
    });
  });
  it('has no categories where there are no cells', () => {
    expect(ratedTables([], few, isHidden)).toEqual({ categories: [], levels: 0, few, isHidden });
  });
});

describe('inFirst', () => {
  it('counts those in so many categories', () => {
    const tables = ratedTables(cells, few, isHidden);
    expect([inFirst(tables, 0, 0), inFirst(tables, 0, 3), inFirst(tables, 1, 5)]).toEqual([0, 12, 9]);
  });
});
