import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupIntraclassCorrelation } from './group-intraclass-correlation.ts';
import { groupIntraclassCorrelationFromCounts } from './group-intraclass-correlation-from-counts.ts';

test('by hand', () => {
  const groups = groupIntraclassCorrelation([
    [1, 3],
    [3, 3],
    [4, 6, 6, 8],
  ]);
  // Means 2, 3 and 6 around 4.25: between 2·2.25² + 2·1.25² + 4·1.75² = 25.5, within 2 + 0 + 8 = 10.
  expect(groups?.meanSquareBetween).toBeCloseTo(12.75, 12);
  expect(groups?.meanSquareWithin).toBeCloseTo(2, 12);
  expect(groups?.f).toBeCloseTo(6.375, 12);
  expect(groups).toMatchObject({ freedomBetween: 2, freedomWithin: 5 });
  expect(groups?.icc1).toBeCloseTo(10.75 / (12.75 + (8 / 3 - 1) * 2), 12);
  // (8 − 24/8) / 2 = 2.5.
  expect(groups?.effectiveGroupSize).toBeCloseTo(2.5, 12);
  expect(groups?.icc1ForUnequalGroups).toBeCloseTo(10.75 / (12.75 + 1.5 * 2), 12);
  expect(groups?.icc2).toBeCloseTo(10.75 / 12.75, 12);
  expect(groups?.etaSquared).toBeCloseTo(25.5 / 35.5, 12);
  expect(groups?.meanGroupSize).toBeCloseTo(8 / 3, 12);
});

test('two groups and three raters are enough, and as much between groups as within is not nothing', () => {
  // Means 2 and 5 around 3: between 2 · 1² + 2² = 6, within 2, with one degree of freedom each.
  expect(groupIntraclassCorrelation([[1, 3], [5]])).toMatchObject({ f: 3, freedomBetween: 1, freedomWithin: 1 });
  // Means 2 and 4 around 3: 4 between and 4 within, with one and two.
  const even = groupIntraclassCorrelation([
    [1, 3],
    [3, 5],
  ]);
  expect(even).toMatchObject({ f: 2, etaSquared: 0.5 });
});

test('sixteen groups of one rating have no variance but rounding', () => {
  const groups = Array.from({ length: 16 }, (_, group) => new Array<number>(2 + (group % 5)).fill(0.1));
  expect(groupIntraclassCorrelation(groups)).toBeUndefined();
});

const ragged = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), { maxLength: 6 });

test('is the same from counts, and without what is missing', () => {
  fc.assert(
    fc.property(ragged, (groups) => {
      const counts = groups.map((group) => [1, 2, 3, 4, 5].map((level) => group.filter((x) => x === level).length));
      const fromRatings = groupIntraclassCorrelation(groups);
      const fromCounts = groupIntraclassCorrelationFromCounts(counts);
      const rated = groups.map((group) => group.filter((rating) => rating > 0));
      expect(groupIntraclassCorrelation(rated)).toEqual(fromRatings);
      if (fromRatings === undefined) expect(fromCounts).toBeUndefined();
      else {
        for (const [key, value] of Object.entries(fromRatings)) {
          const other = fromCounts?.[key as keyof typeof fromRatings];
          if (value === undefined) expect(other).toBeUndefined();
          else expect(other).toBeCloseTo(value, 9);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('stays within its range, on a longer scale and with groups in another order', () => {
  fc.assert(
    fc.property(ragged, (groups) => {
      const icc = groupIntraclassCorrelation(groups);
      if (icc === undefined) return;
      expect(icc.icc1).toBeLessThanOrEqual(1);
      expect(icc.etaSquared).toBeGreaterThanOrEqual(0);
      expect(icc.etaSquared).toBeLessThanOrEqual(1);
      const longer = groups.map((group) => group.map((rating) => (rating === 0 ? 0 : 2 * rating + 1)));
      const other = groupIntraclassCorrelation(longer.toReversed());
      expect(other?.icc1).toBeCloseTo(icc.icc1, 9);
      expect(other?.etaSquared).toBeCloseTo(icc.etaSquared, 9);
    }),
    { numRuns: 1000 },
  );
});

test('is 1 without a ratio when groups agree throughout, and has no ICC(2) without differences', () => {
  expect(
    groupIntraclassCorrelation([
      [1, 1],
      [3, 3],
    ]),
  ).toMatchObject({ icc1: 1, icc2: 1, f: undefined });
  expect(
    groupIntraclassCorrelation([
      [1, 3],
      [3, 1],
    ]),
  ).toMatchObject({ icc1: -1, icc2: undefined, f: 0 });
});

test('has nothing without two groups, a group of two, or variance', () => {
  for (const groups of [
    [],
    [[1, 2]],
    [[1], [2]],
    [
      [1, 2],
      [0, 0],
    ],
    [[2, 2], [2]],
    [
      [0.1, 0.1, 0.1],
      [0.1, 0.1],
    ],
  ]) {
    expect(groupIntraclassCorrelation(groups)).toBeUndefined();
  }
  expect(groupIntraclassCorrelationFromCounts([])).toBeUndefined();
  expect(
    groupIntraclassCorrelationFromCounts([
      [1, 2],
      [0, 0],
    ]),
  ).toBeUndefined();
});

test('stays finite for the largest counts', () => {
  const most = 2 ** 52;
  const icc = groupIntraclassCorrelationFromCounts([
    [most - 1, 0, 1],
    [0, most - 1, 0],
  ]);
  expect(icc?.icc1).toBeCloseTo(1, 9);
  expect(Number.isFinite(icc?.f)).toBe(true);
});

test('refuses what are not ratings or counts', () => {
  expect(() => groupIntraclassCorrelation([[1, -1]])).toThrow(RangeError);
  expect(() =>
    groupIntraclassCorrelationFromCounts([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow(RangeError);
  expect(() => groupIntraclassCorrelationFromCounts([[1, 0.5]])).toThrow(RangeError);
});
