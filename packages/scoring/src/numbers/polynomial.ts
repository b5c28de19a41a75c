/**
 * A polynomial's value, by Horner's rule.
 *
 * @param x - where
 * @param coefficients - of `x⁰`, `x¹` and so on
 * @returns `c₀ + c₁x + c₂x² + …`
 */
export function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
