/**
 * What Stirling's formula lacks: `ln Γ(x + 1) − (x + ½) ln x + x − ½ ln 2π`, to about 1 part in 10¹⁵.
 *
 * Differences of logarithms of large factorials lose their digits; written with this they don't.
 *
 * Source: Loader (2000), Fast and accurate computation of binomial probabilities. The same as `stirlerr` in R's nmath.
 *
 * @param x - more than 0
 * @returns the difference, falling from ∞ to 0
 */
export function stirlingError(x: number): number {
  let error = 0;
  let large = x;
  for (; large < 10; large += 1) error += (large + 0.5) * Math.log1p(1 / large) - 1;
  const r = 1 / (large * large);
  const series =
    1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)))));
  return error + series / large;
}
