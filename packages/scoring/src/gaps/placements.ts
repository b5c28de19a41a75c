/** Where each rater stands among the other group, as deviations from the mean, squared and added up. */
export interface Placements {
  /** The share of pairs in which the first group's rater is higher, an equal rating counted half. */
  readonly probability: number;
  readonly firstSquares: number;
  readonly secondSquares: number;
}

/**
 * For each rater the share of the other group below them, an equal rating counted half, and how it varies.
 *
 * @param first - how many raters of the first group chose each level, in whole numbers, lowest level first, checked
 * @param firstTotal - their sum, more than 0
 * @param second - the same for the second group, of the same length
 * @param secondTotal - their sum, more than 0
 * @returns the mean over the first group, and the sums of squares of both
 */
export function placements(
  first: ArrayLike<number>,
  firstTotal: number,
  second: ArrayLike<number>,
  secondTotal: number,
): Placements {
  const probability = meanPlacement(first, firstTotal, second, secondTotal);
  return {
    probability,
    firstSquares: squares(first, second, secondTotal, probability),
    secondSquares: squares(second, first, firstTotal, 1 - probability),
  };
}

function meanPlacement(own: ArrayLike<number>, ownTotal: number, other: ArrayLike<number>, otherTotal: number): number {
  let below = 0;
  let sum = 0;
  for (let level = 0; level < own.length; level += 1) {
    sum += (own[level] as number) * (below + (other[level] as number) / 2);
    below += other[level] as number;
  }
  return sum / ownTotal / otherTotal;
}

function squares(own: ArrayLike<number>, other: ArrayLike<number>, otherTotal: number, mean: number): number {
  let below = 0;
  let sum = 0;
  for (let level = 0; level < own.length; level += 1) {
    sum += (own[level] as number) * ((below + (other[level] as number) / 2) / otherTotal - mean) ** 2;
    below += other[level] as number;
  }
  return sum;
}
