import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entropy } from './entropy.ts';
import { giniSimpsonIndex } from './gini-simpson-index.ts';
import { indexOfQualitativeVariation } from './index-of-qualitative-variation.ts';
import { normalisedEntropy } from './normalised-entropy.ts';

const measures = [entropy, normalisedEntropy, giniSimpsonIndex, indexOfQualitativeVariation];

test('halves, quarters and eighths have whole bits', () => {
  // 1/2 · 1 + 1/4 · 2 + 2 · 1/8 · 3 = 1.75 bits of 2.
  const counts = Object.freeze([4, 2, 1, 1]);
  expect(entropy(counts)).toBe(1.75);
  expect(normalisedEntropy(counts)).toBe(0.875);
});

test('pairs that differ, counted', () => {
  const counts = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 7 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(counts, (list) => {
      const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank));
      const differing = ratings.flatMap((one) => ratings.filter((other) => other !== one)).length;
      const expected = differing / ratings.length ** 2;
      const k = list.length;
      expect(giniSimpsonIndex(list)).toBeCloseTo(expected, 12);
      expect(indexOfQualitativeVariation(list)).toBeCloseTo((expected * k) / (k - 1), 12);
    }),
    { numRuns: 1000 },
  );
});

test('range from 0 for one level to the most for all alike, whatever the order and the size of the group', () => {
  const weight = fc.double({ min: 0, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(weight, { minLength: 2, maxLength: 9 }), (list) => {
      fc.pre(list.some(Boolean));
      for (const measure of measures) {
        const found = measure(list) as number;
        const even = measure(new Array(list.length).fill(1)) as number;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(even + 1e-12);
        expect(measure(list.toReversed())).toBeCloseTo(found, 12);
        expect(measure(list.map((count) => count * 4))).toBeCloseTo(found, 12);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each(measures)('the ends: %o', (measure) => {
  expect(measure(Object.freeze([0, 7, 0]))).toBe(0);
  expect(measure(new Uint8Array(4))).toBeUndefined();
  expect(() => measure([1, -1])).toThrow(RangeError);
});

test('even levels reach the top exactly', () => {
  for (let k = 2; k < 12; k += 1) {
    const even = new Array<number>(k).fill(3);
    expect(normalisedEntropy(even)).toBeCloseTo(1, 14);
    expect(indexOfQualitativeVariation(even)).toBeCloseTo(1, 14);
  }
});
