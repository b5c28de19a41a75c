/**
 * Where the logarithm of a rising tail has a given value.
 *
 * The logarithm of the tail of a log-concave density is concave, so Newton's method reaches the point from any start;
 * on the logit (beta) and the logarithmic (gamma) scale both densities are log-concave for all their parameters.
 *
 * @param target - the logarithm of the tail's probability
 * @param start - a first guess
 * @param at - the logarithms of tail and density at a point
 * @returns the point, within ±700, beyond which its exponential would leave the range of numbers
 */
export function solveLogTail(
  target: number,
  start: number,
  at: (point: number) => { readonly tail: number; readonly density: number },
): number {
  let point = start;
  for (let round = 0; round < 100; round += 1) {
    const { tail, density } = at(point);
    const gap = tail - target;
    point = Math.min(700, Math.max(-700, point - gap * Math.exp(tail - density)));
    // The step just taken squares the gap: below rounding.
    if (Math.abs(gap) < 1e-8) break;
  }
  return point;
}
