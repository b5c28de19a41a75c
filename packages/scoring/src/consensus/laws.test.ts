import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementWithTarget } from './agreement-with-target.ts';
import { averageDeviationAboutMean } from './average-deviation-about-mean.ts';
import { averageDeviationAboutMedian } from './average-deviation-about-median.ts';
import { berryMielkeVariation } from './berry-mielke-variation.ts';
import { bimodalityCoefficient } from './bimodality-coefficient.ts';
import { consensus } from './consensus.ts';
import { estebanRayPolarisation } from './esteban-ray-polarisation.ts';
import { kvalsethVariation } from './kvalseth-variation.ts';
import { leikDispersion } from './leik-dispersion.ts';
import { meanAdjustedAgreement } from './mean-adjusted-agreement.ts';
import { modalShare } from './modal-share.ts';
import { ordinalConcentration } from './ordinal-concentration.ts';
import { ordinalEntropy } from './ordinal-entropy.ts';
import { ordinalSquareRootVariation } from './ordinal-square-root-variation.ts';
import { ordinalVariation } from './ordinal-variation.ts';
import { ordinalVariationStandardError } from './ordinal-variation-standard-error.ts';
import { pairwiseAgreement } from './pairwise-agreement.ts';
import { polarisation } from './polarisation.ts';
import { reynalQuerolPolarisation } from './reynal-querol-polarisation.ts';
import { shareWithinOneOfMedian } from './share-within-one-of-median.ts';
import { vanDerEijkAgreement } from './van-der-eijk-agreement.ts';
import { withinGroupAgreement } from './within-group-agreement.ts';

type Measure = (counts: ArrayLike<number>) => number | undefined;

/** Measures that stay the same when all counts are multiplied. */
const ofShares: readonly (readonly [Measure, number])[] = [
  [consensus, 0],
  [vanDerEijkAgreement, -1],
  [polarisation, 0],
  [leikDispersion, 0],
  [ordinalVariation, 0],
  [ordinalConcentration, 0],
  [ordinalEntropy, 0],
  [ordinalSquareRootVariation, 0],
  [modalShare, 0],
  [estebanRayPolarisation, 0],
  [reynalQuerolPolarisation, 0],
];

const ofNumbers: readonly (readonly [Measure, number])[] = [
  [berryMielkeVariation, 0],
  [kvalsethVariation, 0],
  [pairwiseAgreement, 0],
  [meanAdjustedAgreement, -1],
  [ordinalVariationStandardError, 0],
];

/** Measures with a lower or upper limit of their own. */
const unbounded: readonly Measure[] = [
  withinGroupAgreement,
  averageDeviationAboutMean,
  averageDeviationAboutMedian,
  bimodalityCoefficient,
];

const counts = fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 9 });
const weight = fc.oneof(
  fc.double({ min: 0, max: 1e15, noNaN: true }),
  fc.double({ min: 0, max: 1e-200, noNaN: true }),
  fc.constantFrom(0, Number.MIN_VALUE, 1e-320, 0.1, 2 ** 50),
);
const weights = fc.array(weight, { minLength: 2, maxLength: 6 });
const huge = fc.array(fc.nat({ max: 2 ** 50 }).map(Math.floor), { minLength: 2, maxLength: 6 });
const all = [...ofShares, ...ofNumbers];

function close(value: number | undefined, expected: number | undefined, digits = 9): void {
  if (value === undefined || expected === undefined) expect(value).toBe(expected);
  else expect(value).toBeCloseTo(expected, digits);
}

describe.each(all)('%o', (measure, least) => {
  test('lies within its range', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const value = measure(list);
        if (value === undefined) return;
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each([...all.map(([measure]) => measure), ...unbounded])('%o', (measure) => {
  test('is the same when the scale is turned round', () => {
    fc.assert(
      fc.property(counts, (list) => close(measure(list.toReversed()), measure(list))),
      { numRuns: 1000 },
    );
  });

  test('reads a slice of a typed array', () => {
    fc.assert(
      fc.property(counts, (list) => {
        expect(measure(new Uint8Array([7, ...list, 7]).subarray(1, -1))).toBe(measure(list));
      }),
      { numRuns: 100 },
    );
  });

  test('is never NaN or infinite, for very many raters too', () => {
    fc.assert(
      fc.property(fc.oneof(huge, counts), (list) => {
        expect(Number.isFinite(measure(list) ?? 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('of nobody there is none, and what is not counts is refused', () => {
    expect(measure(Object.freeze([0, 0, 0, 0]))).toBeUndefined();
    for (const bad of [[], [1], [1, -1, 1], [1, Number.NaN, 1], [1, Number.POSITIVE_INFINITY, 1]]) {
      expect(() => measure(bad)).toThrow(RangeError);
    }
  });
});

describe.each([...ofShares, [shareWithinOneOfMedian, 0] as const])('%o', (measure, least) => {
  test('is the same when all counts are multiplied', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (list, factor) => {
        close(measure(list.map((count) => count * factor)), measure(list));
      }),
      { numRuns: 1000 },
    );
  });

  test('stays within its range for any weights', () => {
    fc.assert(
      fc.property(weights, (list) => {
        const value = measure(list) ?? least;
        expect(value).toBeGreaterThanOrEqual(least);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  test('is not moved by weights that are all tiny', () => {
    expect(measure([2e-300, 1e-300, 4e-300, 0])).toBeCloseTo(measure([2, 1, 4, 0]) as number, 9);
  });
});

describe('the same number by another name', () => {
  test('average deviation about the median is (k - 1) / 2 of Leik', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const deviation = averageDeviationAboutMedian(list);
        if (deviation !== undefined) close(deviation, ((list.length - 1) / 2) * (leikDispersion(list) as number));
      }),
      { numRuns: 1000 },
    );
  });

  test('1 - l² is the ordinal variation', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const concentration = ordinalConcentration(list);
        close(ordinalVariation(list), concentration === undefined ? undefined : 1 - concentration ** 2);
      }),
      { numRuns: 1000 },
    );
  });

  test('for an even number of raters IOV is the ordinal variation, and COV is 1 - l', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const even = list.map((count) => 2 * count);
        close(berryMielkeVariation(even), ordinalVariation(even));
        const concentration = ordinalConcentration(even);
        close(kvalsethVariation(even), concentration === undefined ? undefined : 1 - concentration);
      }),
      { numRuns: 1000 },
    );
  });

  test('polarisation is (1 - A) / 2', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const agreement = vanDerEijkAgreement(list);
        close(polarisation(list), agreement === undefined ? undefined : (1 - agreement) / 2);
      }),
      { numRuns: 1000 },
    );
  });

  test('the three ways to weigh cumulative shares are ordered: absolute, variance, square root', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const [least, middle, most] = [leikDispersion, ordinalVariation, ordinalSquareRootVariation].map(
          (measure) => measure(list) ?? 0,
        ) as [number, number, number];
        expect(least).toBeLessThanOrEqual(middle + 1e-12);
        expect(middle).toBeLessThanOrEqual(most + 1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  test('agreement with the target is turned round with the scale', () => {
    fc.assert(
      fc.property(counts, fc.nat({ max: 1000 }), (list, pick) => {
        const target = (pick % list.length) + 1;
        close(agreementWithTarget(list.toReversed(), list.length + 1 - target), agreementWithTarget(list, target));
        const value = agreementWithTarget(list, target) ?? 0;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
