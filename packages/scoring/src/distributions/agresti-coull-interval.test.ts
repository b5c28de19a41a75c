import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../numbers/interval.ts';
import { agrestiCoullInterval } from './agresti-coull-interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

test('two successes and two failures more, nearly, for 95 %', () => {
  // With z = 2: 12 of 24 has 1/2 ∓ 2 · √(1/4 / 24); z is 1.96, so it agrees to a hundredth.
  const found = agrestiCoullInterval(10, 20) as Interval;
  expect(found.low).toBeCloseTo(0.5 - 2 * Math.sqrt(0.25 / 24), 1.7);
  expect(found.low + found.high).toBeCloseTo(1, 14);
});

test('has the middle of Wilson’s interval, is never narrower, and lies within 0 and 1', () => {
  const n = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(n, fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
      const wilson = wilsonInterval(of * share, of) as Interval;
      const { low, high } = agrestiCoullInterval(of * share, of) as Interval;
      expect(low).toBeLessThanOrEqual(wilson.low + 1e-14);
      expect(high).toBeGreaterThanOrEqual(wilson.high - 1e-14);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      if (low > 0 && high < 1) expect(low + high).toBeCloseTo(wilson.low + wilson.high, 12);
    }),
    { numRuns: 1000 },
  );
});

test('none of nobody', () => {
  expect(agrestiCoullInterval(0, 0)).toBeUndefined();
});

test.each([
  [4, 3, 0.95],
  [1, 3, 95],
])('refuses %d of %d at %d', (successes, n, confidence) => {
  expect(() => agrestiCoullInterval(successes, n, confidence)).toThrow(RangeError);
});
