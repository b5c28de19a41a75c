/**
 * The upper tail of the standard normal distribution, divided by its density: what keeps its digits where both vanish.
 *
 * Source: Laplace's continued fraction (Abramowitz & Stegun 1964, 26.2.14), here deep enough for `z` of 2 or more.
 *
 * @param z - 2 or more
 * @returns the ratio, about `1 / z`
 */
export function millsRatio(z: number): number {
  let value = z;
  for (let depth = 120; depth > 0; depth -= 1) value = z + depth / value;
  return 1 / value;
}
