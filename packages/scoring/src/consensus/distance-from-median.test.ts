import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceFromMedian } from './distance-from-median.ts';

test('is the least mean distance from any level', () => {
  const counts = fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count);
      const from = (centre: number) =>
        list.reduce((sum, count, level) => sum + count * Math.abs(level - centre), 0) / total;
      expect(distanceFromMedian(list, total)).toBeCloseTo(Math.min(...list.map((_, level) => from(level))), 10);
    }),
    { numRuns: 1000 },
  );
});
