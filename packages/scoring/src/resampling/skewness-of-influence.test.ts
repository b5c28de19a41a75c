import { expect, test } from 'vitest';
import { skewnessOfInfluence } from './skewness-of-influence.ts';

test('weighs influences', () => {
  // Values 3, 3 and 6 without one of three: mean 4, influences 2/3 · (1, 1, −2), so Σ l³ = −6 and Σ l² = 6 of them.
  const acceleration = skewnessOfInfluence([
    [
      { weight: 2, without: 3 },
      { weight: 1, without: 6 },
    ],
  ]);
  expect(acceleration).toBeCloseTo(-6 / (6 * 6 ** 1.5), 14);
});

test('takes rounding for no influence in any unit from 1 up', () => {
  for (const unit of [1, 2 ** 20, 2 ** 60]) {
    const rounded = [
      { weight: 2, without: 0.3 * unit },
      { weight: 1, without: (0.1 + 0.2) * unit },
    ];
    expect(skewnessOfInfluence([rounded])).toBeUndefined();
  }
});

test('has nothing without influence, but for rounding, or without a value', () => {
  expect(skewnessOfInfluence([])).toBeUndefined();
  expect(skewnessOfInfluence([[{ weight: 3, without: 0.1 }]])).toBeUndefined();
  expect(
    skewnessOfInfluence([
      [
        { weight: 2, without: 0.3 },
        { weight: 1, without: 0.1 + 0.2 },
      ],
    ]),
  ).toBeUndefined();
  expect(
    skewnessOfInfluence([
      [
        { weight: 2, without: undefined },
        { weight: 1, without: 6 },
      ],
    ]),
  ).toBeUndefined();
});
