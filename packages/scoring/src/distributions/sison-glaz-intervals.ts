import { checkConfidence } from '../numbers/check-confidence.ts';
import { checkWhole } from '../numbers/check-whole.ts';
import type { Interval } from '../numbers/interval.ts';
import { normalDensity } from '../numbers/normal-density.ts';
import { stirlingError } from '../numbers/stirling-error.ts';
import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { type PoissonWindow, poissonWindow } from './poisson-window.ts';

/**
 * Where the true shares of all levels lie at the same time: narrower than Goodman's with five levels or more and more
 * than 30 raters, misleading with few: 20 raters on three equally likely levels are covered 86 % of the time, not 95 %,
 * and a single rater gives an interval without width.
 *
 * Formula: `pᵢ − c/n` to `pᵢ + (c + 2γ)/n`, kept within 0 and 1, with the largest `c` for which counts within `c` of the
 * observed ones are less probable than `confidence`, and `γ` how far between that and `c + 1` it lies. The probability is
 * an Edgeworth approximation from truncated Poisson variables.
 *
 * - Input: raters on each level, lowest first; whole counts, at most a thousand million.
 * - Unit: share. Range: 0 to 1.
 * - No raters: `undefined`.
 * - Assumes independent raters out of a population far larger than they are.
 *
 * Source: Sison & Glaz (1995), Journal of the American Statistical Association 90(429), 366–369. The same as
 * `MultinomCI(method = "sisonglaz")` of the R package DescTools.
 *
 * @param counts - how many raters chose each level, lowest level first
 * @param confidence - how often all of the intervals cover their true share; 0.95 is 95 %
 * @returns one interval a level, or `undefined` when nobody answered
 * @throws RangeError when `confidence` isn't more than 0 and less than 1, there are fewer than two levels, or a count is
 *   negative, fractional or not a number
 * @example
 * ```ts
 * import { sisonGlazIntervals } from '@rubrikk/scoring';
 *
 * const [lowest] = sisonGlazIntervals([23, 12, 44]) ?? [];
 * console.log(lowest?.low.toFixed(3), lowest?.high.toFixed(3)); // => 0.190 0.411
 * ```
 */
export function sisonGlazIntervals(counts: ArrayLike<number>, confidence = 0.95): readonly Interval[] | undefined {
  checkConfidence(confidence);
  const n = wholeTotalOf(counts);
  checkWhole(n);
  if (n === 0) return undefined;
  const { width, part } = halfWidth(counts, n, confidence);
  return Array.from(counts, (count) => ({
    low: Math.max(0, count - width) / n,
    high: Math.min(1, (count + width + 2 * part) / n),
  }));
}

function halfWidth(counts: ArrayLike<number>, n: number, confidence: number): { width: number; part: number } {
  const windows = Array.from(counts, poissonWindow);
  let before = 0;
  let within = 0;
  for (let width = 0; width < n; width += 1) {
    for (const window of windows) window.widen();
    const probability = coverage(windows, n);
    if (probability > confidence) return { width, part: (confidence - before) / (probability - before) };
    before = probability;
    const reached = windows.reduce((sum, window) => sum + window.probability(), 0);
    // Nothing is left outside that a number could hold: the approximation itself stays below the confidence.
    if (reached === within) break;
    within = reached;
  }
  return { width: n, part: 0 };
}

function coverage(windows: readonly PoissonWindow[], n: number): number {
  const sums = [0, 0, 0, 0];
  let probability = Math.sqrt(2 * Math.PI * n) * Math.exp(stirlingError(n));
  for (const window of windows) {
    probability *= window.probability();
    const [offset, spread, third, fourth] = window.moments();
    // Cumulants add up; the fourth one is the moment less three times the squared variance.
    [offset, spread, third, fourth - 3 * spread ** 2].forEach((cumulant, order) => {
      sums[order] = (sums[order] as number) + cumulant;
    });
  }
  return probability * edgeworth(sums as [number, number, number, number]);
}

/** The density at the whole mean of a sum of truncated variables, by the first terms of Edgeworth's series. */
function edgeworth([offset, spread, third, fourth]: readonly [number, number, number, number]): number {
  const z = -offset / Math.sqrt(spread);
  const skewness = third / spread ** 1.5;
  const excess = fourth / spread ** 2;
  const series =
    1 +
    (skewness * (z ** 3 - 3 * z)) / 6 +
    (excess * (z ** 4 - 6 * z ** 2 + 3)) / 24 +
    (skewness ** 2 * (z ** 6 - 15 * z ** 4 + 45 * z ** 2 - 15)) / 72;
  return (series * normalDensity(z)) / Math.sqrt(spread);
}
