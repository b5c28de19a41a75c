import { describe, expect, it } from 'vitest';
import { linkedSystem } from './linked-system.ts';

describe('linkedSystem', () => {
  it('is the same in whatever order the cells, the sums and their parts come', () => {
    const relations = [
      { total: 'd', parts: ['a', 'b'] },
      { total: 'd', parts: ['a', 'c'] },
      { total: 'a', parts: ['b'] },
      { total: 'b', parts: ['a'] },
      { total: 'd', parts: ['a', 'b', 'c'] },
    ];
    const system = linkedSystem(['c', 'a', 'd', 'b'], relations);
    expect(system.ids).toEqual(['a', 'b', 'c', 'd']);
    const turned = relations.map(({ total, parts }) => ({ total, parts: parts.toReversed() })).reverse();
    expect(linkedSystem(['a', 'b', 'c', 'd'], turned)).toEqual(system);
  });
  it('puts the shorter of two sums first that begin alike', () => {
    const short = { total: 'b', parts: ['a'] };
    const long = { total: 'b', parts: ['a', 'c'] };
    const lengths = (...relations: (typeof long)[]) =>
      linkedSystem(['a', 'b', 'c'], relations).equations.map(({ length }) => length);
    expect([lengths(short, long), lengths(long, short)]).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });
  it('keeps sums that are the same', () => {
    const relation = { total: 'a', parts: ['b'] };
    expect(linkedSystem(['a', 'b'], [relation, relation]).equations).toHaveLength(2);
  });
  it('refuses a cell twice, a cell that is not there, and a total that is its own part', () => {
    expect(() => linkedSystem(['a', 'b', 'a'], [])).toThrow('Expected every cell once; received "a" twice.');
    expect(() => linkedSystem(['a'], [{ total: 'a', parts: ['b'] }])).toThrow('received "b". Add the cell');
    expect(() => linkedSystem(['a'], [{ total: 'a', parts: ['a'] }])).toThrow('received ["a","a"]');
  });
});
