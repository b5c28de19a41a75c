import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../numbers/interval.ts';
import { wilsonInterval } from './wilson-interval.ts';

// Newcombe (1998), Statistics in Medicine 17(8), table I, method 3; printed to four decimals.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Newcombe: %d of %d', (successes, n, low, high) => {
  const found = wilsonInterval(successes, n) as Interval;
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

test.each([
  [3, 10],
  [0, 7],
  [12.5, 40],
  [9, 9],
])('the usual 95 %% is as confidences beside it: %d of %d', (successes, n) => {
  const usual = wilsonInterval(successes, n) as Interval;
  expect(wilsonInterval(successes, n, 0.95)).toEqual(usual);
  for (const confidence of [0.95 - 2 ** -50, 0.95 + 2 ** -50]) {
    const near = wilsonInterval(successes, n, confidence) as Interval;
    expect(Math.abs(usual.low - near.low)).toBeLessThan(1e-13);
    expect(Math.abs(usual.high - near.high)).toBeLessThan(1e-13);
  }
});

test('of nobody there is none', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
});

test.each([
  [4, 3, 0.95],
  [-1, 3, 0.95],
  [1, 3, 1],
  [1, 3, 95],
  [Number.NaN, 3, 0.95],
])('refuses %d of %d at %d', (successes, n, confidence) => {
  expect(() => wilsonInterval(successes, n, confidence)).toThrow(RangeError);
});

const part = fc
  .tuple(fc.integer({ min: 1, max: 2000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => [share * n, n] as const);

test('solves |x / n - limit| = z · √(limit · (1 - limit) / n), from which Wilson starts', () => {
  const z = 1.959963984540054;
  fc.assert(
    fc.property(part, ([successes, n]) => {
      const { low, high } = wilsonInterval(successes, n) as Interval;
      for (const limit of [low, high]) {
        const distance = (successes / n - limit) ** 2;
        expect(distance).toBeCloseTo((z * z * limit * (1 - limit)) / n, 12);
      }
    }),
    { numRuns: 1000 },
  );
});

test('holds the share, lies within 0 and 1, mirrors the other share, and is wider at more confidence', () => {
  fc.assert(
    fc.property(part, ([successes, n]) => {
      const { low, high } = wilsonInterval(successes, n) as Interval;
      const other = wilsonInterval(n - successes, n) as Interval;
      const wider = wilsonInterval(successes, n, 0.99) as Interval;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(successes / n);
      expect(high).toBeGreaterThanOrEqual(successes / n - 1e-15);
      expect(high).toBeLessThanOrEqual(1);
      expect(other.low).toBeCloseTo(1 - high, 12);
      expect(wider.low).toBeLessThanOrEqual(low + 1e-15);
      expect(wider.high).toBeGreaterThanOrEqual(high - 1e-15);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [0, 5],
  [0, Number.MIN_VALUE],
  [Number.MIN_VALUE, Number.MIN_VALUE],
  [1, Number.MAX_SAFE_INTEGER],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
])('is finite and in order for %d of %d, at any confidence', (successes, n) => {
  for (const confidence of [1e-300, 0.5, 1 - Number.EPSILON]) {
    const { low, high } = wilsonInterval(successes, n, confidence) as Interval;
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeGreaterThanOrEqual(low);
    expect(high).toBeLessThanOrEqual(1);
  }
});

test('starts at 0 for none and ends at 1 for all', () => {
  expect(wilsonInterval(0, 7)?.low).toBe(0);
  expect(wilsonInterval(7, 7)?.high).toBe(1);
});
