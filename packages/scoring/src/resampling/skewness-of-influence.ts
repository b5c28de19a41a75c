/** What one rater or row, or several alike, does to a measure. */
export interface Influence {
  /** How many raters or rows have this influence. */
  readonly weight: number;
  /** The measure without one of them; `undefined` when it has no value then. */
  readonly without: number | undefined;
}

/**
 * The acceleration of a measure by the jackknife: a sixth of the skewness of the influence that single raters have.
 *
 * With several groups, `Σ lᵢ³ / n³` over `(Σ lᵢ² / n²)^1.5`, summed over groups of `n`, `lᵢ` the influence.
 *
 * @param groups - the influences in each group
 * @returns the acceleration, or `undefined` when a value is missing or nobody has an influence
 */
export function skewnessOfInfluence(groups: readonly (readonly Influence[])[]): number | undefined {
  let cubes = 0;
  let squares = 0;
  let noise = 0;
  for (const group of groups) {
    const size = group.reduce((sum, { weight }) => sum + weight, 0);
    const mean = group.reduce((sum, { weight, without = Number.NaN }) => sum + (weight / size) * without, 0);
    for (const { weight, without = Number.NaN } of group) {
      const influence = ((size - 1) * (mean - without)) / size;
      cubes += weight * influence ** 3;
      squares += weight * influence ** 2;
      // Measures within 0 and 1 are often 1 less something, and rounded like 1.
      noise += weight * (16 * Number.EPSILON * Math.max(1, Math.abs(without))) ** 2;
    }
  }
  return squares > noise ? cubes / (6 * squares ** 1.5) : undefined;
}
