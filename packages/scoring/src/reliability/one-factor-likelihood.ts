import { dampedNewton } from './damped-newton.ts';
import { oneFactorMisfit } from './one-factor-misfit.ts';
import { oneFactorStart } from './one-factor-start.ts';
import { positiveDefiniteInverse } from './positive-definite-inverse.ts';

const farthest = 10;

/**
 * Fits one factor to correlations by maximum likelihood.
 *
 * At the maximum the implied variances are those observed, which leaves only the loadings to be found. A loading above 1,
 * and so a residual variance below 0, is allowed, as in the R package lavaan. For some correlations the fit gets better and
 * better as a loading rises without end: there is no model then.
 *
 * Source: Jöreskog (1967), Psychometrika 32(4), 443–482.
 *
 * @param correlations - one row per item, symmetric
 * @returns the loadings, or `undefined` when the correlations aren't positive definite or there is no model
 */
export function oneFactorLikelihood(correlations: readonly (readonly number[])[]): readonly number[] | undefined {
  if (positiveDefiniteInverse(correlations) === undefined) return undefined;
  const found = dampedNewton(oneFactorStart(correlations), (loadings) => oneFactorMisfit(loadings, correlations));
  return found?.every((loading) => Math.abs(loading) < farthest) ? found : undefined;
}
