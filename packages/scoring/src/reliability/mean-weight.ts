/**
 * The mean agreement of all pairs of levels: what chance gives when it uses every level alike.
 *
 * @param weightMatrix - the agreement of each pair of levels
 * @returns the mean
 */
export function meanWeight(weightMatrix: readonly (readonly number[])[]): number {
  let sum = 0;
  for (const row of weightMatrix) for (const weight of row) sum += weight;
  return sum / weightMatrix.length ** 2;
}
