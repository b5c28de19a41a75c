/**
 * One cell's part of a deviance: `observed · ln(observed / expected) + expected − observed`, without loss of digits
 * where the two are nearly equal.
 *
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities. The same as `bd0` in R's nmath.
 *
 * @param observed - more than 0
 * @param expected - 0 or more
 * @returns the part, 0 or more, Infinity when nothing was expected
 */
export function deviancePart(observed: number, expected: number): number {
  const difference = observed - expected;
  const v = difference / (observed + expected);
  if (Math.abs(v) > 0.5) return observed * Math.log(observed / expected) - difference;
  let part = difference * v;
  let power = 2 * observed * v;
  for (let odd = 3; Math.abs(power) > 1e-17 * part; odd += 2) {
    power *= v * v;
    part += power / odd;
  }
  return part;
}
