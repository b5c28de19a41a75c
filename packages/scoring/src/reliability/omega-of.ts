/**
 * The share of the variance of a sum that one factor explains: `(Σ λ)² / ((Σ λ)² + Σ θ)`.
 *
 * @param loadings - the items' loadings on the factor
 * @param residualVariances - what the factor doesn't explain of each item; the variance of the sum must be more than 0
 * @returns omega
 */
export function omegaOf(loadings: readonly number[], residualVariances: readonly number[]): number {
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const variance = residualVariances.reduce((sum, residual) => sum + residual, common);
  return common / variance;
}
