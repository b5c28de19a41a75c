import { expect, test } from 'vitest';
import { normalQuantile } from '../numbers/normal-quantile.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { cronbachAlphaInterval } from './cronbach-alpha-interval.ts';

test('multiplies what is missing to 1 by quantiles of F', () => {
  // Tables of F: 2.5 % below 1 / 3.0527 and above 2.5379 with 10 and 20, 20 and 10 degrees of freedom; here 10 and 20.
  const { low, high } = cronbachAlphaInterval(0.8, 11, 3);
  expect(low).toBeCloseTo(1 - 0.2 * 2.7737, 4);
  expect(high).toBeCloseTo(1 - 0.2 / 3.4185, 4);
});

test('two raters and two items: F with 1 and 1 degrees of freedom is the square of a tangent', () => {
  const { low, high } = cronbachAlphaInterval(0.5, 2, 2, 0.8);
  expect(low).toBeCloseTo(1 - 0.5 * Math.tan((Math.PI / 2) * 0.9) ** 2, 9);
  expect(high).toBeCloseTo(1 - 0.5 * Math.tan((Math.PI / 2) * 0.1) ** 2, 9);
});

test('is from 1 to 1 for an alpha of 1', () => {
  expect(cronbachAlphaInterval(1, 20, 4)).toEqual({ low: 1, high: 1 });
});

test('covers the true alpha as often as it says', () => {
  // Parallel items, for which it is exact: a common part of variance 1 and errors of variance 1 make
  // alpha = 4 / (4 + 1) for 4 items; 95 % within three standard errors of √(.95 · .05 / 2000) = .0049.
  let state = 23;
  const normal = () => {
    state = (state * 48_271) % 2_147_483_647;
    return normalQuantile(state / 2_147_483_647);
  };
  let covered = 0;
  for (let run = 0; run < 2000; run += 1) {
    const ratings = Array.from({ length: 15 }, () => {
      const common = normal();
      return [0, 1, 2, 3].map(() => 50 + common + normal());
    });
    const { low, high } = cronbachAlphaInterval(cronbachAlpha(ratings) as number, 15, 4);
    if (low <= 0.8 && 0.8 <= high) covered += 1;
  }
  expect(Math.abs(covered / 2000 - 0.95)).toBeLessThan(0.0147);
});

test('refuses what cannot be', () => {
  for (const alpha of [1.1, Number.NaN, Number.NEGATIVE_INFINITY]) {
    expect(() => cronbachAlphaInterval(alpha, 20, 4)).toThrow(`Expected an alpha of at most 1; received ${alpha}.`);
  }
  for (const [raters, items] of [
    [1, 4],
    [20, 1],
    [20.5, 4],
    [20, 4.5],
  ] as const) {
    expect(() => cronbachAlphaInterval(0.8, raters, items)).toThrow(
      `Expected two or more raters and items; received ${raters} raters and ${items} items.`,
    );
  }
  for (const confidence of [95, 0, -0.5]) {
    expect(() => cronbachAlphaInterval(0.8, 20, 4, confidence)).toThrow('Expected a confidence');
  }
});
