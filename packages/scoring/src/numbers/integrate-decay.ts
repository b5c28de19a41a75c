/**
 * The integral from 0 to infinity of a function that falls away from 1 on a scale that is known roughly.
 *
 * Substituting `u = width · exp(s − exp(−s))` makes the integrand fall double-exponentially on both sides, where equal
 * steps are exact to rounding: some 60 values, however sharp or flat the function is.
 *
 * Source: Takahasi & Mori (1974), Publications of the Research Institute for Mathematical Sciences 9(3), 721–741.
 *
 * @param logarithm - the natural logarithm of the function, 0 at 0
 * @param width - about how far from 0 the function has fallen to 1/e
 * @returns the integral
 */
export function integrateDecay(logarithm: (u: number) => number, width: number): number {
  const step = 0.125;
  let sum = 0;
  for (let s = -4; ; s += step) {
    const slope = Math.exp(-s);
    const u = width * Math.exp(s - slope);
    const term = Math.exp(logarithm(u)) * u * (1 + slope);
    sum += term;
    // Written so that NaN ends it too.
    if (s > 0 && !(term > sum * 1e-18)) return sum * step;
  }
}
