import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cliffsDelta } from './cliffs-delta.ts';
import { mannWhitneyU } from './mann-whitney-u.ts';

test('Brunner & Munzel (2000), pain: 14 pairs higher and 37 equal', () => {
  expect(mannWhitneyU(Object.freeze([11, 2, 0, 1, 0]), Object.freeze([3, 1, 4, 2, 1]))).toBe(14 + 37 / 2);
});

test('2U / (mn) - 1 is Cliff’s delta, and both sides share all pairs', () => {
  const group = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(group, group, (first, second) => {
      const pairs = total(first) * total(second);
      const u = mannWhitneyU(first, second) as number;
      expect((2 * u) / pairs - 1).toBeCloseTo(cliffsDelta(first, second) as number, 12);
      expect(u + (mannWhitneyU(second, first) as number)).toBe(pairs);
    }),
    { numRuns: 1000 },
  );
});

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count);
}

test('needs raters in both groups, in whole numbers, and one scale', () => {
  expect(mannWhitneyU(Object.freeze([0, 0]), Object.freeze([1, 0]))).toBeUndefined();
  expect(mannWhitneyU(Object.freeze([1, 0]), Object.freeze([0, 0]))).toBeUndefined();
  expect(() => mannWhitneyU([0.5, 0], [1, 0])).toThrow('Expected whole counts');
  expect(() => mannWhitneyU([1, 0], [1, 0, 0])).toThrow('the same scale');
});
