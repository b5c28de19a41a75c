import { deviancePart } from './deviance-part.ts';
import { integrateDecay } from './integrate-decay.ts';
import type { LogTails } from './log-tails.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The logarithms of both tails of the gamma distribution of scale 1, each to about 1 part in 10¹³: the regularised
 * incomplete gamma functions.
 *
 * The tail away from the mean is integrated: below it with `t = x · exp(−u / shape)`, above it with `t = x + u`. The
 * factor in front is written as a deviance, which keeps its digits for large shapes.
 *
 * @param x - 0 or more, finite
 * @param shape - more than 0
 * @returns the logarithms; the density is per unit of `ln x`
 */
export function gammaLogTails(x: number, shape: number): LogTails {
  const density = Math.log(shape / (2 * Math.PI)) / 2 - stirlingError(shape) - deviancePart(shape, x);
  if (x > shape) {
    const upper = Math.min(0, density + upperPerDensity(x, shape));
    return { lower: Math.log1p(-Math.exp(upper)), upper, density };
  }
  const lower = Math.min(0, density + lowerPerDensity(x, shape));
  return { lower, upper: Math.log1p(-Math.exp(lower)), density };
}

function lowerPerDensity(x: number, shape: number): number {
  const logarithm = (u: number): number => -x * Math.expm1(-u / shape) - u;
  return Math.log(integrateDecay(logarithm, 1 / (1 - x / shape + Math.sqrt(x) / shape)) / shape);
}

function upperPerDensity(x: number, shape: number): number {
  const logarithm = (u: number): number => (shape - 1) * Math.log1p(u / x) - u;
  const bend = Math.sqrt(Math.max(0, shape - 1)) / x;
  return Math.log(integrateDecay(logarithm, 1 / (1 - (shape - 1) / x + bend)) / x);
}
