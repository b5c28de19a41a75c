import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cliffsDelta } from './cliffs-delta.ts';
import { energyDistance } from './energy-distance.ts';
import { hellingerDistance } from './hellinger-distance.ts';
import { jensenShannonDivergence } from './jensen-shannon-divergence.ts';
import { kolmogorovSmirnovDistance } from './kolmogorov-smirnov-distance.ts';
import { overlap } from './overlap.ts';
import { totalVariationDistance } from './total-variation-distance.ts';
import { varghaDelaneyA } from './vargha-delaney-a.ts';
import { wassersteinDistance } from './wasserstein-distance.ts';

type Measure = (first: ArrayLike<number>, second: ArrayLike<number>) => number | undefined;

/** Each with what it is for groups alike, for groups at opposite ends of five levels, and for those the other way round. */
const measures: readonly (readonly [Measure, number, number, number])[] = [
  [cliffsDelta, 0, -1, 1],
  [varghaDelaneyA, 0.5, 0, 1],
  [overlap, 1, 0, 0],
  [totalVariationDistance, 0, 1, 1],
  [hellingerDistance, 0, 1, 1],
  [jensenShannonDivergence, 0, 1, 1],
  [kolmogorovSmirnovDistance, 0, 1, 1],
  [wassersteinDistance, 0, 4, 4],
  [energyDistance, 0, 8, 8],
];
const symmetric = measures.filter(([, , one, other]) => one === other).map(([measure]) => measure);
const distances = symmetric.filter((measure) => measure !== overlap);
const ordered: readonly Measure[] = [cliffsDelta, kolmogorovSmirnovDistance, wassersteinDistance, energyDistance];

const group = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }).filter((list) => list.some(Boolean));
const weight = fc.oneof(
  fc.double({ min: 0, max: 1e15, noNaN: true }),
  fc.double({ min: 0, max: 1e-200, noNaN: true }),
  fc.constantFrom(0, Number.MIN_VALUE, 1e-320, 0.1, 2 ** 50),
);
const weights = fc.array(weight, { minLength: 4, maxLength: 4 });

describe.each(measures)('%o', (measure, same, lowest, highest) => {
  const ends = [0, 0, 0, 0];

  test('of a group and itself, and of opposite ends', () => {
    expect(measure(Object.freeze([...ends, 3]), Object.freeze([5, ...ends]))).toBe(highest);
    expect(measure(Object.freeze([5, ...ends]), Object.freeze([...ends, 3]))).toBe(lowest);
    fc.assert(
      fc.property(group, (list) => {
        expect(measure(list, list)).toBeCloseTo(same, 12);
      }),
      { numRuns: 1000 },
    );
  });

  test('lies within its range and depends on shares only', () => {
    fc.assert(
      fc.property(group, group, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (first, second, factor) => {
        const value = measure(first, second) as number;
        expect(value).toBeGreaterThanOrEqual(Math.min(same, lowest, highest) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(same, lowest, highest) + 1e-12);
        // The square root of what rounding leaves of equal shares is a hundred millionth.
        expect(
          measure(
            first.map((count) => count * factor),
            second,
          ),
        ).toBeCloseTo(value, 7);
      }),
      { numRuns: 1000 },
    );
  });

  test('is finite and within its range for any weights', () => {
    const four = [lowest, highest].map((value) => value * (Math.abs(value) > 1 ? 3 / 4 : 1));
    fc.assert(
      fc.property(weights, weights, (first, second) => {
        const value = measure(first, second) ?? same;
        expect(value).toBeGreaterThanOrEqual(Math.min(same, ...four) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(same, ...four) + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  test('is not moved by weights that are all tiny', () => {
    const value = measure([2, 1, 4, 0], [1, 1, 0, 2]) as number;
    expect(measure([2e-300, 1e-300, 4e-300, 0], [1e-300, 1e-300, 0, 2e-300])).toBeCloseTo(value, 9);
  });

  test('needs raters in both groups, counts, and one scale', () => {
    expect(measure(Object.freeze([0, 0]), Object.freeze([1, 0]))).toBeUndefined();
    expect(measure(Object.freeze([1, 0]), Object.freeze([0, 0]))).toBeUndefined();
    expect(() => measure([1, 0], [1, 0, 0])).toThrow(RangeError);
    expect(() => measure([1, -1], [1, 1])).toThrow(RangeError);
    expect(() => measure([1, 1], [1, Number.NaN])).toThrow(RangeError);
    expect(() => measure([1], [1])).toThrow(RangeError);
  });

  test('reads slices of typed arrays', () => {
    const first = new Uint8Array([9, 2, 1, 4, 0, 9]).subarray(1, 5);
    const second = new Float64Array([9, 1, 1, 0, 2]).subarray(1);
    expect(measure(first, second)).toBe(measure([2, 1, 4, 0], [1, 1, 0, 2]));
  });
});

test.each(symmetric)('%o is the same from either side, and when the scale is turned round', (measure) => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const value = measure(first, second) as number;
      expect(measure(second, first)).toBeCloseTo(value, 12);
      expect(measure(first.toReversed(), second.toReversed())).toBeCloseTo(value, 9);
    }),
    { numRuns: 1000 },
  );
});

test.each([cliffsDelta])('%o changes its sign with the side, and when the scale is turned round', (measure) => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const value = measure(first, second) as number;
      expect(measure(second, first)).toBe(0 - value);
      expect(measure(first.toReversed(), second.toReversed())).toBeCloseTo(-value, 12);
    }),
    { numRuns: 1000 },
  );
});

test.each(distances)('%o is 0 for groups alike only', (measure) => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const total = (list: readonly number[]) => list.reduce((sum, count) => sum + count);
      const alike = first.every((count, level) => count * total(second) === (second[level] as number) * total(first));
      expect((measure(first, second) as number) > 1e-7).toBe(!alike);
    }),
    { numRuns: 1000 },
  );
});

test.each(ordered)('%o grows as one group moves up step by step from the other', (measure) => {
  const steps = [0, 1, 2, 3].map((step) => {
    const moved = [0, 0, 0, 0, 0, 0];
    moved[step] = 1;
    moved[step + 1] = 3;
    moved[step + 2] = 1;
    return Math.abs(measure(moved, [1, 3, 1, 0, 0, 0]) as number);
  });
  expect(steps.toSorted((one, other) => one - other)).toEqual(steps);
  expect(steps[2]).toBeGreaterThan(steps[1] as number);
});

test('total variation is 1 - overlap', () => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      expect(totalVariationDistance(first, second)).toBeCloseTo(1 - (overlap(first, second) as number), 12);
    }),
    { numRuns: 1000 },
  );
});

test('Hellinger and Jensen-Shannon lie around total variation as they must', () => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      const variation = totalVariationDistance(first, second) as number;
      const hellinger = hellingerDistance(first, second) as number;
      expect(hellinger ** 2).toBeLessThanOrEqual(variation + 1e-12);
      expect(variation).toBeLessThanOrEqual(Math.SQRT2 * hellinger + 1e-9);
      expect(jensenShannonDivergence(first, second)).toBeLessThanOrEqual(variation + 1e-12);
    }),
    { numRuns: 1000 },
  );
});
