import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leikDispersion } from './leik-dispersion.ts';
import { ordinalEntropy } from './ordinal-entropy.ts';
import { ordinalSegregation } from './ordinal-segregation.ts';
import { ordinalSquareRootVariation } from './ordinal-square-root-variation.ts';
import { ordinalVariation } from './ordinal-variation.ts';

const variations = [ordinalVariation, ordinalEntropy, ordinalSquareRootVariation, leikDispersion];

test.each(variations)('Reardon (2009), the first example table: 0.75 by %o', (variation) => {
  const teams = [
    [0, 0, 30],
    [0, 20, 10],
    [10, 20, 0],
    [30, 0, 0],
  ].map((team) => Object.freeze(team));
  expect(ordinalSegregation(Object.freeze(teams), variation)).toBeCloseTo(0.75, 12);
});

test('by hand: two teams of two', () => {
  // 1,1 and 1,3: within the second the variation is 1, of all four it is 4/2 · 2 · 3/4 · 1/4.
  expect(
    ordinalSegregation([
      [2, 0, 0],
      [1, 0, 1],
    ]),
  ).toBeCloseTo(1 - (0.5 * 1) / 0.75, 12);
});

test('teams without raters make no difference, and one team has nothing between', () => {
  expect(
    ordinalSegregation([
      [2, 0, 0],
      [0, 0, 0],
      [1, 0, 1],
    ]),
  ).toBe(
    ordinalSegregation([
      [2, 0, 0],
      [1, 0, 1],
    ]),
  );
  expect(
    ordinalSegregation([
      [2, 0, 1],
      [0, 0, 0],
    ]),
  ).toBeUndefined();
  expect(ordinalSegregation([])).toBeUndefined();
  expect(
    ordinalSegregation([
      [0, 3, 0],
      [0, 1, 0],
    ]),
  ).toBeUndefined();
});

test('refuses teams on different scales, and what is not counts', () => {
  expect(() =>
    ordinalSegregation([
      [1, 2, 0],
      [1, 2],
    ]),
  ).toThrow('Expected counts for one scale');
  expect(() =>
    ordinalSegregation([
      [1, -2, 0],
      [1, 2, 1],
    ]),
  ).toThrow('Expected counts of 0 or more');
});

test('0 for teams alike, 1 for teams that agree within, between them for any, in any order of teams', () => {
  const team = fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 4 });
  const teams = fc.array(team, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(teams, fc.constantFrom(...variations), (list, variation) => {
      const value = ordinalSegregation(list, variation);
      if (value === undefined) return;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(ordinalSegregation(list.toReversed(), variation)).toBeCloseTo(value, 9);
      const one = list.find((counts) => counts.filter(Boolean).length > 1);
      if (one) expect(ordinalSegregation([one, one.map((count) => 3 * count)], variation)).toBeCloseTo(0, 9);
      const united = list.map((counts, place) => counts.map((_, level) => (level === place % 4 ? 5 : 0)));
      expect(ordinalSegregation(united, variation)).toBe(1);
    }),
    { numRuns: 1000 },
  );
});
