/**
 * Loadings with the direction of the factor such that they add up to 0 or more: a factor has none of its own.
 *
 * @param loadings - the items' loadings on the factor
 * @returns the loadings, or all of them with the other sign
 */
export function oriented(loadings: readonly number[]): readonly number[] {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  return sum < 0 ? loadings.map((loading) => -loading) : loadings;
}
