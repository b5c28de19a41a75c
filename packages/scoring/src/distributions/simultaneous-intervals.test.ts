import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareUpperProbability } from '../numbers/chi-square-upper-probability.ts';
import type { Interval } from '../numbers/interval.ts';
import { goodmanIntervals } from './goodman-intervals.ts';
import { quesenberryHurstIntervals } from './quesenberry-hurst-intervals.ts';
import { sisonGlazIntervals } from './sison-glaz-intervals.ts';
import { wilsonInterval } from './wilson-interval.ts';

// Sison & Glaz (1995), Journal of the American Statistical Association 90(429): the Persian Gulf example of May &
// Johnson (2000), Journal of Statistical Software 5(6); printed to three decimals.
test('Sison & Glaz, May & Johnson', () => {
  const found = sisonGlazIntervals(Object.freeze([56, 72, 73, 59, 62, 87, 68])) as readonly Interval[];
  const printed = [0.075, 0.109, 0.111, 0.082, 0.088, 0.14, 0.101];
  found.forEach(({ low }, level) => {
    expect(low).toBeCloseTo(printed[level] as number, 3);
  });
});

// R 4.2.2: MultinomialCI 1.2, which adds up the moments in another way and agrees to a millionth.
test.each([
  [[56, 72, 73, 59, 62, 87, 68], 0.15961281750980047],
  [[23, 12, 44], 0.41067029613968725],
  [[2, 26, 2], 0.16734877560771452],
  [[3, 5, 1, 3], 0.5335779023922176],
])('Sison & Glaz, R: %j', (list, high) => {
  const found = sisonGlazIntervals(list) as readonly Interval[];
  expect(Math.abs((found[0]?.high as number) - high)).toBeLessThan(1e-6);
});

test('Sison & Glaz: 200 raters on one of eleven levels, in 50 digits', () => {
  const found = sisonGlazIntervals([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 200]) as readonly Interval[];
  expect(found[0]?.low).toBe(0);
  expect(Math.abs((found[0]?.high as number) / 0.0079851193318747 - 1)).toBeLessThan(1e-12);
  expect(found[10]).toEqual({ low: 1, high: 1 });
});

test('Sison & Glaz: covers less often than said in a small group, and all are equally wide where none touches 0 or 1', () => {
  // 20 trials on three equally likely levels, every outcome with its multinomial probability.
  const n = 20;
  const factorial = (of: number): number => (of < 2 ? 1 : of * factorial(of - 1));
  let covered = 0;
  for (let a = 0; a <= n; a += 1) {
    for (let b = 0; a + b <= n; b += 1) {
      const counts = [a, b, n - a - b];
      const intervals = sisonGlazIntervals(counts) as readonly Interval[];
      const ways = factorial(n) / counts.map(factorial).reduce((product, one) => product * one);
      if (intervals.every(({ low, high }) => low <= 1 / 3 && 1 / 3 <= high)) covered += ways / 3 ** n;
    }
  }
  expect(covered).toBeGreaterThan(0.8);
  expect(covered).toBeLessThan(0.9);
  const widths = (sisonGlazIntervals([30, 40, 50]) as readonly Interval[]).map(({ low, high }) => high - low);
  expect(widths[1]).toBeCloseTo(widths[0] as number, 14);
  expect(widths[2]).toBeCloseTo(widths[0] as number, 14);
});

const counts = fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 8 }).filter((list) => list.some(Boolean));

test("Goodman is Wilson's interval at 1 − α/k", () => {
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count);
      const found = goodmanIntervals(list, 0.9) as readonly Interval[];
      found.forEach(({ low, high }, level) => {
        const wilson = wilsonInterval(list[level] as number, total, 1 - 0.1 / list.length) as Interval;
        expect(low).toBeCloseTo(wilson.low, 12);
        expect(high).toBeCloseTo(wilson.high, 12);
      });
    }),
    { numRuns: 1000 },
  );
});

test('Quesenberry & Hurst: the chi-square of the limits has the probability that is left', () => {
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count);
      const found = quesenberryHurstIntervals(list, 0.9) as readonly Interval[];
      found.forEach(({ low, high }, level) => {
        const share = (list[level] as number) / total;
        for (const limit of [low, high]) {
          if (limit <= 0 || limit >= 1) continue;
          const chiSquare = (total * (share - limit) ** 2) / (limit * (1 - limit));
          expect(chiSquareUpperProbability(chiSquare, list.length - 1)).toBeCloseTo(0.1, 9);
        }
      });
    }),
    { numRuns: 300 },
  );
});

const measures = [goodmanIntervals, quesenberryHurstIntervals, sisonGlazIntervals];

test.each(measures)('hold the shares, lie within 0 and 1, and turn round with the scale: %o', (measure) => {
  fc.assert(
    fc.property(counts, (list) => {
      const total = list.reduce((sum, count) => sum + count);
      const found = measure(list) as readonly Interval[];
      const turned = (measure(list.toReversed()) as readonly Interval[]).toReversed();
      found.forEach(({ low, high }, level) => {
        const share = (list[level] as number) / total;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share + 1e-14);
        expect(high).toBeGreaterThanOrEqual(share - 1e-14);
        expect(high).toBeLessThanOrEqual(1);
        expect(turned[level]?.low).toBeCloseTo(low, 10);
        expect(turned[level]?.high).toBeCloseTo(high, 10);
      });
    }),
    { numRuns: 300 },
  );
});

test.each(measures)('none of nobody; refuse what cannot be: %o', (measure) => {
  expect(measure(new Uint8Array(3))).toBeUndefined();
  expect(() => measure([1, -1])).toThrow(RangeError);
  expect(() => measure([1, 1], 95)).toThrow(RangeError);
});

test('Sison & Glaz refuses weights, and more raters than it can count', () => {
  expect(() => sisonGlazIntervals([1.5, 1])).toThrow(RangeError);
  expect(() => sisonGlazIntervals([1e9, 1])).toThrow(RangeError);
});

test('Sison & Glaz: as many raters as it takes, and at any confidence', () => {
  for (const list of [
    [5e8, 5e8],
    [1e9, 0],
    [1, 0],
    [1, 1, 1],
  ]) {
    for (const confidence of [1e-300, 0.5, 1 - Number.EPSILON]) {
      for (const { low, high } of sisonGlazIntervals(list, confidence) as readonly Interval[]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
  }
});
