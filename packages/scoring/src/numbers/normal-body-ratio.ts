/**
 * The probability of a standard normal variable between 0 and `z`, divided by the density at `z`.
 *
 * Source: Marsaglia (2004), Journal of Statistical Software 11(4): `z + z³/3 + z⁵/(3 · 5) + …`.
 *
 * @param z - any number; the larger, the more terms are needed
 * @returns the ratio, negative for a negative `z`
 */
export function normalBodyRatio(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}
