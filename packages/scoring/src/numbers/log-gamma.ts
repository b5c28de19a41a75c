import { polynomial } from './polynomial.ts';
import { stirlingError } from './stirling-error.ts';

// (−1)ⁿ (ζ(n) − 1) / n for n = 1, where it is 1 less Euler's constant, to 12.
const aroundTwo = [
  0.42278433509846713, 0.3224670334241132, -0.06735230105319809, 0.020580808427784546, -0.007385551028673986,
  0.0028905103307415234, -0.0011927539117032608, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5,
  -4.492623673813314e-5, 2.050721277567069e-5,
];

/**
 * The natural logarithm of the gamma function. The same as `lgamma` of R.
 *
 * Source: the Taylor series about 2 (Abramowitz & Stegun 1964, 6.1.33) near 1 and 2, where the logarithm is 0, and
 * Stirling's formula elsewhere.
 *
 * @param x - more than 0
 * @returns the logarithm
 */
export function logGamma(x: number): number {
  if (Math.abs(x - 2) < 0.1) return (x - 2) * polynomial(x - 2, aroundTwo);
  if (Math.abs(x - 1) < 0.1) return (x - 1) * polynomial(x - 1, aroundTwo) - Math.log1p(x - 1);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + stirlingError(x);
}
