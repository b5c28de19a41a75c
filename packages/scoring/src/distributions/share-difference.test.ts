import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Interval } from '../numbers/interval.ts';
import { agrestiCaffoInterval } from './agresti-caffo-interval.ts';
import { miettinenNurminenInterval } from './miettinen-nurminen-interval.ts';
import { newcombeInterval } from './newcombe-interval.ts';

// Newcombe (1998), Statistics in Medicine 17(8), 873–890, table II, method 10; printed to four decimals.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
])('Newcombe: %d of %d and %d of %d', (x1, n1, x2, n2, low, high) => {
  const found = newcombeInterval({ successes: x1, n: n1 }, { successes: x2, n: n2 }) as Interval;
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

// The same table, Miettinen & Nurminen; printed to four decimals.
test.each([
  [56, 70, 48, 80, 0.0528, 0.3382],
  [9, 10, 3, 10, 0.17, 0.8406],
  [6, 7, 2, 7, 0.0342, 0.8534],
])('Miettinen & Nurminen: %d of %d and %d of %d', (x1, n1, x2, n2, low, high) => {
  const found = miettinenNurminenInterval({ successes: x1, n: n1 }, { successes: x2, n: n2 }) as Interval;
  expect(Math.abs(found.low - low)).toBeLessThan(0.5001e-4);
  expect(Math.abs(found.high - high)).toBeLessThan(0.5001e-4);
});

const group = fc
  .integer({ min: 1, max: 60 })
  .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const measures = [newcombeInterval, agrestiCaffoInterval, miettinenNurminenInterval];

test.each(measures)('hold what is observed, lie within −1 and 1, and turn round with the groups: %o', (measure) => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const { low, high } = measure(first, second) as Interval;
      const turned = measure(second, first) as Interval;
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
      expect(high).toBeGreaterThan(low);
      expect(turned.low).toBeCloseTo(-high, 10);
      expect(turned.high).toBeCloseTo(-low, 10);
    }),
    { numRuns: 300 },
  );
});

test.each([newcombeInterval, miettinenNurminenInterval])('the observed difference is within: %o', (measure) => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const { low, high } = measure(first, second) as Interval;
      const observed = first.successes / first.n - second.successes / second.n;
      expect(low).toBeLessThanOrEqual(observed + 1e-12);
      expect(high).toBeGreaterThanOrEqual(observed - 1e-12);
    }),
    { numRuns: 300 },
  );
});

test('Agresti & Caffo: the textbook formula after adding two to both groups', () => {
  // 1 of 2 and 1 of 2 become 2 of 4 each: 0 ∓ z · √(2 · 1/16).
  const found = agrestiCaffoInterval({ successes: 1, n: 2 }, { successes: 1, n: 2 }) as Interval;
  expect(found.high).toBeCloseTo(1.959963984540054 * Math.sqrt(1 / 8), 12);
  expect(found.low).toBeCloseTo(-found.high, 14);
});

test('Miettinen & Nurminen: the score of the limits, with the likeliest shares searched for on a grid', () => {
  const first = { successes: 11, n: 14 };
  const second = { successes: 8, n: 19 };
  const { low, high } = miettinenNurminenInterval(first, second) as Interval;
  for (const limit of [low, high]) {
    let best = { likelihood: Number.NEGATIVE_INFINITY, share: 0 };
    for (let share = Math.max(0, limit) + 1e-5; share < Math.min(1, 1 + limit); share += 1e-5) {
      const likelihood =
        11 * Math.log(share) + 3 * Math.log(1 - share) + 8 * Math.log(share - limit) + 11 * Math.log(1 - share + limit);
      if (likelihood > best.likelihood) best = { likelihood, share };
    }
    const other = best.share - limit;
    const variance = ((best.share * (1 - best.share)) / 14 + (other * (1 - other)) / 19) * (33 / 32);
    expect(Math.abs(11 / 14 - 8 / 19 - limit) / Math.sqrt(variance)).toBeCloseTo(1.959963984540054, 4);
  }
});

test.each(measures)('none when a group is empty: %o', (measure) => {
  expect(measure({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeUndefined();
  expect(measure({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeUndefined();
});

test('Miettinen & Nurminen: none for weights that add up to no more than one', () => {
  expect(miettinenNurminenInterval({ successes: 0.2, n: 0.5 }, { successes: 0.2, n: 0.5 })).toBeUndefined();
});

test.each(measures)('refuse what cannot be: %o', (measure) => {
  const half = { successes: 1, n: 2 };
  expect(() => measure({ successes: 3, n: 2 }, half)).toThrow(RangeError);
  expect(() => measure(half, { successes: Number.NaN, n: 2 })).toThrow(RangeError);
  expect(() => measure(half, half, 1)).toThrow(RangeError);
});

test.each(measures)('are numbers for groups of any size: %o', (measure) => {
  const size = fc.double({ min: 1, max: Number.MAX_SAFE_INTEGER, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(size, share, size, share, (n1, p1, n2, p2) => {
      const { low, high } = measure({ successes: n1 * p1, n: n1 }, { successes: n2 * p2, n: n2 }) as Interval;
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
    }),
    { numRuns: 300 },
  );
});
