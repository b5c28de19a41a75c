import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../numbers/interval.ts';
import { clopperPearsonInterval } from './clopper-pearson-interval.ts';

// Newcombe (1998), Statistics in Medicine 17(8), table I, method 5; printed to four decimals.
test.each([
  [81, 263, 0.2527, 0.3676],
  [15, 148, 0.0578, 0.1617],
  [0, 20, 0, 0.1684],
  [1, 29, 0.0009, 0.1776],
])('Newcombe: %d of %d', (successes, n, low, high) => {
  const found = clopperPearsonInterval(successes, n) as Interval;
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

/** P(X ≥ successes) of n trials, by adding up the terms. */
function atLeast(successes: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = 0;
  for (let j = 0; j <= n; j += 1) {
    if (j >= successes) sum += term;
    term *= ((n - j) / (j + 1)) * (p / (1 - p));
  }
  return sum;
}

const part = fc.integer({ min: 1, max: 60 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('at its limits the observed number or more, or fewer, is just as rare as said', () => {
  fc.assert(
    fc.property(part, fc.constantFrom(0.9, 0.95, 0.99), ([successes, n], confidence) => {
      const { low, high } = clopperPearsonInterval(successes, n, confidence) as Interval;
      if (successes > 0) expect(atLeast(successes, n, low)).toBeCloseTo((1 - confidence) / 2, 10);
      if (successes < n) expect(atLeast(n - successes, n, 1 - high)).toBeCloseTo((1 - confidence) / 2, 10);
    }),
    { numRuns: 1000 },
  );
});

test('covers at least as often as said, whatever the true share', () => {
  for (const n of [1, 5, 12, 20]) {
    const intervals = Array.from({ length: n + 1 }, (_, x) => clopperPearsonInterval(x, n) as Interval);
    for (let p = 0.01; p < 1; p += 0.01) {
      const covered = intervals.reduce(
        (sum, { low, high }, x) => sum + (low <= p && p <= high ? atLeast(x, n, p) - atLeast(x + 1, n, p) : 0),
        0,
      );
      expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-12);
    }
  }
});

test('mirrors the other share, 0 for none, 1 for all, none of nobody', () => {
  fc.assert(
    fc.property(part, ([successes, n]) => {
      const { low, high } = clopperPearsonInterval(successes, n) as Interval;
      const other = clopperPearsonInterval(n - successes, n) as Interval;
      expect(other.low).toBeCloseTo(1 - high, 12);
      expect(other.high).toBeCloseTo(1 - low, 12);
    }),
    { numRuns: 1000 },
  );
  expect(clopperPearsonInterval(0, 7)?.low).toBe(0);
  expect(clopperPearsonInterval(7, 7)?.high).toBe(1);
  expect(clopperPearsonInterval(0, 0)).toBeUndefined();
});

test('holds the share for groups of any size, weighted too', () => {
  const n = fc.double({ min: 1e-3, max: Number.MAX_SAFE_INTEGER, noNaN: true });
  fc.assert(
    fc.property(n, fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
      const { low, high } = clopperPearsonInterval(of * share, of) as Interval;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(share + 1e-12);
      expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      expect(high).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [4, 3, 0.95],
  [1, 3, 95],
])('refuses %d of %d at %d', (successes, n, confidence) => {
  expect(() => clopperPearsonInterval(successes, n, confidence)).toThrow(RangeError);
});
