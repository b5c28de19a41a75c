import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreInterval } from './score-interval.ts';

test('solves (share − limit)² = z² · limit · (1 − limit) / n', () => {
  const n = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(
      n,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (of, p, q) => {
        const { low, high } = scoreInterval(p * of, of, q);
        for (const limit of [low, high]) expect((p - limit) ** 2).toBeCloseTo((q * limit * (1 - limit)) / of, 12);
        expect(low).toBeLessThanOrEqual(high + 1e-15);
      },
    ),
    { numRuns: 1000 },
  );
});

test('starts at 0 for none and ends at 1 for all', () => {
  expect(scoreInterval(0, 7, 4).low).toBe(0);
  expect(scoreInterval(7, 7, 4).high).toBe(1);
  expect(scoreInterval(0, 7, 0)).toEqual({ low: 0, high: 0 });
});

test('ends at exactly 1 for all, of any number and at any confidence', () => {
  const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(positive, positive, (n, squaredZ) => {
      expect(scoreInterval(n, n, squaredZ).high).toBe(1);
    }),
    { numRuns: 1000 },
  );
});
