import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaProbability } from '../numbers/beta-probability.ts';
import type { Interval } from '../numbers/interval.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';
import { jeffreysInterval } from './jeffreys-interval.ts';

const part = fc.integer({ min: 1, max: 500 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

// Brown, Cai & DasGupta (2001), Statistical Science 16(2), table 5: 95 % limits for n = 10; printed to three decimals.
test.each([
  [1, 0.011, 0.381],
  [2, 0.044, 0.503],
  [5, 0.224, 0.776],
])('Brown, Cai & DasGupta: %d of 10', (successes, low, high) => {
  const found = jeffreysInterval(successes, 10) as Interval;
  expect(found.low).toBeCloseTo(low, 3);
  expect(found.high).toBeCloseTo(high, 3);
});

test('leaves the same probability on both sides', () => {
  fc.assert(
    fc.property(part, ([successes, n]) => {
      const { low, high } = jeffreysInterval(successes, n, 0.9) as Interval;
      const [a, b] = [successes + 0.5, n - successes + 0.5];
      if (successes > 0) expect(betaProbability(low, a, b)).toBeCloseTo(0.05, 10);
      if (successes < n) expect(betaProbability(1 - high, b, a)).toBeCloseTo(0.05, 10);
    }),
    { numRuns: 1000 },
  );
});

test('lies within the exact interval', () => {
  fc.assert(
    fc.property(part, ([successes, n]) => {
      const exact = clopperPearsonInterval(successes, n) as Interval;
      const { low, high } = jeffreysInterval(successes, n) as Interval;
      expect(low).toBeGreaterThanOrEqual(exact.low);
      expect(high).toBeLessThanOrEqual(exact.high);
    }),
    { numRuns: 1000 },
  );
});

test('0 for none, 1 for all, none of nobody', () => {
  expect(jeffreysInterval(0, 7)?.low).toBe(0);
  expect(jeffreysInterval(7, 7)?.high).toBe(1);
  expect(jeffreysInterval(0, 0)).toBeUndefined();
});

test.each([
  [4, 3, 0.95],
  [1, 3, 95],
])('refuses %d of %d at %d', (successes, n, confidence) => {
  expect(() => jeffreysInterval(successes, n, confidence)).toThrow(RangeError);
});
