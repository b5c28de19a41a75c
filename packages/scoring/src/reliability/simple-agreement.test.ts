import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simpleAgreement } from './simple-agreement.ts';

const items = fc
  .integer({ min: 2, max: 5 })
  .chain((levels) => fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: levels, maxLength: levels })));

test('counts items whose ratings are within the tolerance', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 4 }), (counts, tolerance) => {
      const ratings = counts
        .map((row) => row.flatMap((count, level) => new Array<number>(count).fill(level)))
        .filter((values) => values.length > 1);
      const within = ratings.filter((values) => Math.max(...values) - Math.min(...values) <= tolerance);
      const share = simpleAgreement(counts, tolerance);
      if (ratings.length === 0) expect(share).toBeUndefined();
      else expect(share).toBeCloseTo(within.length / ratings.length, 15);
    }),
    { numRuns: 1000 },
  );
});

test('takes nothing less than equal levels unless told otherwise', () => {
  expect(
    simpleAgreement([
      [2, 0],
      [1, 1],
    ]),
  ).toBe(0.5);
});

test('refuses what are not counts of one scale, or a tolerance', () => {
  expect(() =>
    simpleAgreement([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow(RangeError);
  expect(() => simpleAgreement([[1, 0.5]])).toThrow(RangeError);
  for (const tolerance of [-1, Number.NaN]) {
    expect(() => simpleAgreement([[1, 2]], tolerance)).toThrow(
      new RangeError(`Expected a tolerance of 0 or more steps; received ${tolerance}.`),
    );
  }
});
