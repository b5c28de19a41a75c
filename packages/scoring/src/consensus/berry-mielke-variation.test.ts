import fc from 'fast-check';
import { expect, test } from 'vitest';
import { berryMielkeVariation } from './berry-mielke-variation.ts';

test('is the distance of all pairs, divided by the most that so many raters can have', () => {
  const counts = fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(
      counts.filter((list) => list.reduce((sum, count) => sum + count, 0) > 1),
      (list) => {
        const raters = list.flatMap((count, level) => new Array<number>(count).fill(level));
        const half = Math.floor(raters.length / 2);
        const most = half * (raters.length - half) * (list.length - 1);
        expect(berryMielkeVariation(list)).toBeCloseTo(distances(raters) / most, 10);
      },
    ),
    { numRuns: 1000 },
  );
});

function distances(raters: readonly number[]): number {
  let sum = 0;
  for (const [place, one] of raters.entries())
    for (const other of raters.slice(place + 1)) sum += Math.abs(one - other);
  return sum;
}

test('an odd rater in the middle makes no difference: 2, 1, 2 is the most there is', () => {
  expect(berryMielkeVariation(Object.freeze([2, 1, 2]))).toBe(1);
});

test('weights can be halved: 1.5 at each end is the most there is, 3 and 0 the least', () => {
  expect(berryMielkeVariation(Object.freeze([1.5, 0, 1.5]))).toBe(1);
  expect(berryMielkeVariation(Object.freeze([2.5, 0, 0.5]))).toBeCloseTo(4 * (2.5 / 3) * (0.5 / 3), 12);
});

test('needs two raters', () => {
  expect(berryMielkeVariation(Object.freeze([0, 1]))).toBeUndefined();
  expect(berryMielkeVariation(Object.freeze([0, 0]))).toBeUndefined();
});
