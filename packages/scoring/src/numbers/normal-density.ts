/**
 * The density of the standard normal distribution. The same as `dnorm` of R.
 *
 * @param z - any number
 * @returns the density, 0 far from the middle
 */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
