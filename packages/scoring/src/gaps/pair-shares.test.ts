import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PairShares, pairShares } from './pair-shares.ts';

test('Brunner & Munzel (2000), pain: 14 of 154 pairs higher, 37 equal, 103 lower', () => {
  const shares = pairShares(Object.freeze([11, 2, 0, 1, 0]), Object.freeze([3, 1, 4, 2, 1])) as PairShares;
  expect(shares.higher).toBeCloseTo(14 / 154, 12);
  expect(shares.equal).toBeCloseTo(37 / 154, 12);
  expect(shares.lower).toBeCloseTo(103 / 154, 12);
});

test('a group without raters has no pairs', () => {
  expect(pairShares(Object.freeze([0, 0]), Object.freeze([1, 0]))).toBeUndefined();
  expect(pairShares(Object.freeze([1, 0]), Object.freeze([0, 0]))).toBeUndefined();
});

test('refuses two scales', () => {
  expect(() => pairShares([1, 2], [1, 2, 3])).toThrow('the same scale');
});

test('is what comparing each with each gives, and adds up to 1', () => {
  const group = fc.array(fc.nat({ max: 6 }), { minLength: 5, maxLength: 5 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(group, group, (first, second) => {
      const pairs = raters(first).flatMap((one) => raters(second).map((other) => Math.sign(one - other)));
      const share = (sign: number) => pairs.filter((pair) => pair === sign).length / pairs.length;
      const { higher, equal, lower } = pairShares(first, second) as PairShares;
      expect(higher).toBeCloseTo(share(1), 12);
      expect(equal).toBeCloseTo(share(0), 12);
      expect(lower).toBeCloseTo(share(-1), 12);
      expect(higher + equal + lower).toBeCloseTo(1, 12);
    }),
    { numRuns: 1000 },
  );
});

function raters(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, level) => new Array<number>(count).fill(level));
}
