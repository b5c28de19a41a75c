/**
 * Shares of a five-level scale, lowest level first, that raters may show without any agreement, because they lean
 * towards high levels or towards the middle. Turn one round when they lean towards low levels.
 *
 * Source: LeBreton & Senter (2008), Organizational Research Methods 11(4), 815–852, table 2.
 *
 * @example
 * ```ts
 * import { expectedVariance, nullDistributions } from '@rubrikk/scoring';
 *
 * console.log(expectedVariance(nullDistributions.normal)?.toFixed(2)); // => 1.04
 * ```
 */
export const nullDistributions = {
  /** Three in five on the two highest levels. */
  slightSkew: [0.05, 0.15, 0.2, 0.35, 0.25],
  /** Three in four on the two highest levels, nobody on the lowest. */
  moderateSkew: [0, 0.1, 0.15, 0.4, 0.35],
  /** Nine in ten on the two highest levels, nobody on the two lowest. */
  heavySkew: [0, 0, 0.1, 0.4, 0.5],
  /** A third in the middle, and evenly fewer on either side. */
  triangular: [0.11, 0.22, 0.34, 0.22, 0.11],
  /** A bell: six in seven on the three levels in the middle. */
  normal: [0.07, 0.24, 0.38, 0.24, 0.07],
} as const satisfies Record<string, readonly number[]>;
