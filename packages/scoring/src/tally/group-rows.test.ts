import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupRows } from './group-rows.ts';

const letters = ['a', 'b', 'c', 'd'];
const rows = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })), { maxLength: 30 });

test.each([
  ['as they come', (drawn: [number, number][]) => drawn],
  ['with those of a group together', (drawn: [number, number][]) => drawn.toSorted(([a, b], [c, d]) => c - a || b - d)],
])('groups rows %s: in the order met, and the rows of a group in theirs', (_, arranged) => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const pairs = arranged(drawn);
      const columns = [0, 1].map((place) => {
        return { values: letters, codes: Int32Array.from(pairs, (pair) => pair[place] as number) };
      });
      const expected = new Map<string, number[]>();
      for (const [row, pair] of pairs.entries()) expected.set(`${pair}`, [...(expected.get(`${pair}`) ?? []), row]);
      const { groups, order, starts } = groupRows(columns, pairs.length);
      const found = Array.from({ length: groups }, (__, group) => [
        ...order.subarray(starts[group], starts[group + 1]),
      ]);
      expect(found).toEqual([...expected.values()]);
      expect(starts.length).toBe(groups + 1);
    }),
  );
});
