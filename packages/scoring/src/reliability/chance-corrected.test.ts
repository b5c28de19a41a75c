import { expect, test } from 'vitest';
import { chanceCorrected } from './chance-corrected.ts';

test('has nothing without a pair', () => {
  expect(chanceCorrected([], 0.5)).toBeUndefined();
  expect(chanceCorrected([{ agreement: undefined, chance: 0.5 }], 0.5)).toBeUndefined();
});

test('has no coefficient when chance agrees in everything', () => {
  expect(
    chanceCorrected(
      [
        { agreement: 1, chance: 1 },
        { agreement: 1, chance: 1 },
      ],
      1,
    ),
  ).toEqual({
    coefficient: undefined,
    observedAgreement: 1,
    expectedAgreement: 1,
    standardError: undefined,
    items: 2,
  });
});

test('has no standard error with one item', () => {
  expect(chanceCorrected([{ agreement: 0.75, chance: 0.5 }], 0.5)).toEqual({
    coefficient: 0.5,
    observedAgreement: 0.75,
    expectedAgreement: 0.5,
    standardError: undefined,
    items: 1,
  });
});

test('with a fixed chance the standard error is that of a mean', () => {
  const agreements = [1, 0.5, 0.25, 0.75, 0];
  const result = chanceCorrected(
    agreements.map((agreement) => ({ agreement, chance: 0.2 })),
    0.2,
  );
  // Mean .5, squared deviations .25 + 0 + .0625 + .0625 + .25 = .625.
  expect(result?.coefficient).toBeCloseTo((0.5 - 0.2) / 0.8, 15);
  expect(result?.standardError).toBeCloseTo(Math.sqrt(0.625 / 4 / 5) / 0.8, 15);
});

test('an item with one rating counts among the items, and not in the agreement', () => {
  const result = chanceCorrected(
    [
      { agreement: 1, chance: 0.5 },
      { agreement: undefined, chance: 0.5 },
      { agreement: 0.5, chance: 0.5 },
    ],
    0.5,
  );
  expect(result?.observedAgreement).toBe(0.75);
  expect(result?.items).toBe(3);
  // Own values (3/2)(1 − .5)/.5 = 1.5, 0 and 0 around .5.
  expect(result?.standardError).toBeCloseTo(Math.sqrt((1 + 0.25 + 0.25) / 3 / 2), 15);
});
