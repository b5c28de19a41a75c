import { expect, test } from 'vitest';
import { oneFactorLikelihood } from './one-factor-likelihood.ts';

test('three correlations are met exactly', () => {
  // λ₁² = r₁₂ r₁₃ / r₂₃ and so on.
  const loadings = oneFactorLikelihood([
    [1, 0.42, 0.28],
    [0.42, 1, 0.24],
    [0.28, 0.24, 1],
  ]);
  for (const [item, loading] of [0.7, 0.6, 0.4].entries()) expect(loadings?.[item]).toBeCloseTo(loading, 8);
});

test('meets the first order conditions that Jöreskog gives', () => {
  // (S − Σ) Σ⁻¹ λ = 0: with θ = 1 − λ², S Θ⁻¹ λ = λ (1 + λ′ Θ⁻¹ λ).
  const correlations = [
    [1, 0.5, 0.3, 0.4],
    [0.5, 1, 0.2, 0.35],
    [0.3, 0.2, 1, 0.45],
    [0.4, 0.35, 0.45, 1],
  ];
  const loadings = oneFactorLikelihood(correlations) ?? [];
  const weights = loadings.map((loading) => loading / (1 - loading ** 2));
  const size = 1 + loadings.reduce((sum, loading, item) => sum + loading * (weights[item] as number), 0);
  for (const [item, row] of correlations.entries()) {
    const left = row.reduce((sum, correlation, other) => sum + correlation * (weights[other] as number), 0);
    expect(left).toBeCloseTo((loadings[item] as number) * size, 8);
  }
});

test('has nothing where the fit gets better without end, or the correlations cannot be', () => {
  expect(
    oneFactorLikelihood([
      [1, 0.5, 0.5],
      [0.5, 1, -0.4],
      [0.5, -0.4, 1],
    ]),
  ).toBeUndefined();
  expect(
    oneFactorLikelihood([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]),
  ).toBeUndefined();
});

test('has nothing for correlations that no ratings have, even where a factor can be found', () => {
  // The second and the third correlate −.4 although both go against the first.
  const found = oneFactorLikelihood([
    [1, -0.5, -0.8, -0.9],
    [-0.5, 1, -0.4, 0.5],
    [-0.8, -0.4, 1, 0.8],
    [-0.9, 0.5, 0.8, 1],
  ]);
  expect(found).toBeUndefined();
});

test('a loading of ten or more is no fit: √(.41 · .5 / .002) is 10.1', () => {
  expect(
    oneFactorLikelihood([
      [1, 0.41, 0.5],
      [0.41, 1, 0.002],
      [0.5, 0.002, 1],
    ]),
  ).toBeUndefined();
});
