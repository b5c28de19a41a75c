type Matrix = readonly (readonly number[])[];

/**
 * Cronbach's alpha of items whose covariances are known: `J / (J − 1) · (1 − Σ variances / Σ covariances)`.
 *
 * @param covariances - one row per item, symmetric
 * @returns alpha, or `undefined` with fewer than two items, an item that doesn't vary, or a sum that doesn't
 */
export function alphaOfCovariances(covariances: Matrix): number | undefined {
  const items = covariances.length;
  if (items < 2) return undefined;
  let total = 0;
  let size = 0;
  let variances = 0;
  for (const [item, row] of covariances.entries()) {
    const variance = row[item] as number;
    if (!(variance > 0)) return undefined;
    variances += variance;
    for (const covariance of row) {
      total += covariance;
      size += Math.abs(covariance);
    }
  }
  // Opposite items cancel each other, but for the rounding.
  if (!(total > size * items * Number.EPSILON)) return undefined;
  return (items / (items - 1)) * (1 - variances / total);
}
