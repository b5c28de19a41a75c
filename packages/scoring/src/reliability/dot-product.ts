/**
 * The products of the elements of two lists, added up.
 *
 * @param first - the first list
 * @param second - the second list, as long as the first
 * @returns the sum
 */
export function dotProduct(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < first.length; index += 1) sum += (first[index] as number) * (second[index] as number);
  return sum;
}
