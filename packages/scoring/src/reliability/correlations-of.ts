/**
 * The correlations that belong to covariances.
 *
 * @param covariances - one row per item, symmetric
 * @returns one row per item, symmetric, or `undefined` when an item doesn't vary
 */
export function correlationsOf(
  covariances: readonly (readonly number[])[],
): readonly (readonly number[])[] | undefined {
  const deviations = covariances.map((row, item) => Math.sqrt(row[item] as number));
  if (deviations.includes(0)) return undefined;
  return covariances.map((row, first) =>
    row.map((covariance, second) =>
      first === second ? 1 : covariance / (deviations[first] as number) / (deviations[second] as number),
    ),
  );
}
