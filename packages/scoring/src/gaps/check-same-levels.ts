/**
 * Refuses two groups that were not rated on the same scale.
 *
 * @param first - how many raters of the first group chose each level, lowest level first
 * @param second - the same for the second group
 * @throws RangeError when one has more levels than the other
 */
export function checkSameLevels(first: ArrayLike<number>, second: ArrayLike<number>): void {
  if (first.length !== second.length) {
    throw new RangeError(
      `Expected a count for each level of the same scale; received ${first.length} and ${second.length} levels.`,
    );
  }
}
