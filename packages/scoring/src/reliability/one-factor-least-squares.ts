import { dampedNewton, type Evaluation } from './damped-newton.ts';
import { oneFactorStart } from './one-factor-start.ts';

type Matrix = readonly (readonly number[])[];

const least = 0.005;

/**
 * Fits one factor to correlations by least squares of the residuals.
 *
 * What the factor leaves of an item is free, but not below .005. So the diagonal has no residuals, except where a squared
 * loading is above .995.
 *
 * Source: Harman & Jones (1966), Psychometrika 31(3), 351–368. The limit .005 is that of `fa` in the R package psych.
 *
 * @param correlations - one row per item, symmetric
 * @returns the loadings, or `undefined` when none are reached
 */
export function oneFactorLeastSquares(correlations: Matrix): readonly number[] | undefined {
  return dampedNewton(oneFactorStart(correlations), (loadings) => residualSquares(loadings, correlations));
}

function residualSquares(loadings: readonly number[], correlations: Matrix): Evaluation {
  const residual = (i: number, j: number) => {
    const explained = (loadings[i] as number) * (loadings[j] as number);
    return i === j ? Math.min(0, 1 - least - explained) : (correlations[i]?.[j] as number) - explained;
  };
  const squares = loadings.reduce((sum, loading) => sum + loading ** 2, 0);
  const items = [...loadings.keys()];
  const own = (loading: number, i: number) => {
    const kept = residual(i, i) < 0 ? 3 * loading ** 2 - (1 - least) : 0;
    return squares - loading ** 2 + kept;
  };
  return {
    value: items.reduce((sum, i) => sum + items.reduce((inner, j) => inner + residual(i, j) ** 2, 0), 0) / 4,
    gradient: items.map((i) => -items.reduce((sum, j) => sum + residual(i, j) * (loadings[j] as number), 0)),
    curvature: loadings.map((first, i) =>
      loadings.map((second, j) => (i === j ? own(first, i) : first * second - residual(i, j))),
    ),
  };
}
