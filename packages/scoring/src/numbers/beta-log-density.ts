import { deviancePart } from './deviance-part.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The natural logarithm of `x^a y^b / B(a, b)`: of the beta density per unit of `ln(x / y)`.
 *
 * Written as a deviance, which keeps its digits for large `a` and `b`.
 *
 * @param x - 0 to 1
 * @param y - `1 − x`; on its own, as the subtraction would lose digits near 1
 * @param a - more than 0
 * @param b - more than 0
 * @returns the logarithm
 */
export function betaLogDensity(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const deviance = deviancePart(a, n * x) + deviancePart(b, n * y);
  return (
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance + Math.log(((a / n) * b) / (2 * Math.PI)) / 2
  );
}
