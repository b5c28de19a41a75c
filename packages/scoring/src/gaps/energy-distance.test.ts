import fc from 'fast-check';
import { expect, test } from 'vitest';
import { energyDistance } from './energy-distance.ts';

test('is how much further a rater is from the other group than from their own', () => {
  const group = fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(group, group, (first, second) => {
      const expected = 2 * apart(first, second) - apart(first, first) - apart(second, second);
      expect(energyDistance(first, second)).toBeCloseTo(expected, 10);
    }),
    { numRuns: 1000 },
  );
});

function apart(first: readonly number[], second: readonly number[]): number {
  const raters = (counts: readonly number[]) => counts.flatMap((count, level) => new Array<number>(count).fill(level));
  const steps = raters(first).flatMap((one) => raters(second).map((other) => Math.abs(one - other)));
  return steps.reduce((sum, step) => sum + step) / steps.length;
}
