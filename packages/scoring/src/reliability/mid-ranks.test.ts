import fc from 'fast-check';
import { expect, test } from 'vitest';
import { midRanks } from './mid-ranks.ts';

test('shares ranks', () => {
  expect(midRanks([3, 1, 3, 2, 3])).toEqual({ ranks: [4, 1, 4, 2, 4], ties: 24 });
  expect(midRanks([])).toEqual({ ranks: [], ties: 0 });
});

test('is the number below and half the number alike', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 })), (values) => {
      const { ranks, ties } = midRanks(values);
      const alike = (value: number) => values.filter((other) => other === value).length;
      expect(ranks).toEqual(
        values.map((value) => values.filter((other) => other < value).length + (alike(value) + 1) / 2),
      );
      expect(ties).toBe([...new Set(values)].reduce((sum, value) => sum + alike(value) ** 3 - alike(value), 0));
    }),
    { numRuns: 1000 },
  );
});
