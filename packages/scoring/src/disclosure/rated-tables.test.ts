import { describe, expect, it } from 'vitest';
import { ratedTables } from './rated-leaves.test-data.ts';
import { inFirst } from './rated-tables.ts';

const cells = [
  { id: 'a', n: 5, counts: [1, 4], missing: [7, 0, 2] },
  { id: 'b', n: 3, counts: [3, 0], missing: [0, 5, 1] },
];
const few = new Set([1]);
const isHidden = Uint8Array.of(0, 1);

describe('inFirst', () => {
  it('counts those in so many categories', () => {
    const tables = ratedTables(cells, few, isHidden);
    expect([inFirst(tables, 0, 0), inFirst(tables, 0, 3), inFirst(tables, 1, 5)]).toEqual([0, 12, 9]);
  });
});
