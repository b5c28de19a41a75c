import { totalOf } from '../numbers/total-of.ts';
import { checkSameScale } from './check-same-scale.ts';
import { ordinalVariation } from './ordinal-variation.ts';

/**
 * How much of a school's disagreement lies between its teams rather than within them: 0 when all teams answer alike, 1
 * when every team agrees within itself.
 *
 * Formula: `1 − Σ (nₜ / n) · vₜ / v`, with `vₜ` the variation of team `t`, and `v` that of all raters together.
 *
 * - Input: for each team the raters on each level, lowest first; weighted counts may be fractional.
 * - Unit: share of the variation. Range: 0 to 1. Teams without raters don't count.
 * - Fewer than two teams with raters, or everyone on the same level: `undefined`.
 * - Assumes the order of the levels only. Biased upwards when teams are small.
 *
 * The variation can be {@link ordinalVariation}, `ordinalEntropy` (information theory index),
 * `ordinalSquareRootVariation` or `leikDispersion` (absolute), Reardon's four.
 *
 * Source: Reardon (2009), Research on Economic Inequality 17, 129–155. The same as `ordinalseg` of the R package OasisR.
 *
 * @param teams - for each team, how many raters chose each level, lowest level first
 * @param variation - the measure of variation, which takes such counts
 * @returns the share between teams, or `undefined` when there is nothing to divide
 * @throws RangeError when the teams have different numbers of levels or fewer than two, or a count is negative or not a
 *   number
 * @example
 * ```ts
 * import { ordinalEntropy, ordinalSegregation } from '@rubrikk/scoring';
 *
 * const teams = [[0, 0, 30], [0, 20, 10], [10, 20, 0], [30, 0, 0]];
 * console.log(ordinalSegregation(teams)?.toFixed(2)); // => 0.75
 * console.log(ordinalSegregation(teams, ordinalEntropy)?.toFixed(2)); // => 0.75
 * ```
 */
export function ordinalSegregation(
  teams: readonly ArrayLike<number>[],
  variation: (counts: ArrayLike<number>) => number | undefined = ordinalVariation,
): number | undefined {
  checkSameScale(teams);
  const sums = teams.map((team) => totalOf(team));
  const school = together(teams);
  if (sums.filter((sum) => sum > 0).length < 2) return undefined;
  const whole = variation(school);
  if (!whole) return undefined;
  const total = totalOf(school);
  let within = 0;
  teams.forEach((team, index) => {
    within += ((sums[index] as number) / total) * (variation(team) ?? 0);
  });
  return Math.max(0, 1 - within / whole);
}

function together(teams: readonly ArrayLike<number>[]): number[] {
  const sums = Array.from(teams[0] ?? [], () => 0);
  for (const team of teams) {
    for (let level = 0; level < team.length; level += 1)
      sums[level] = (sums[level] as number) + (team[level] as number);
  }
  return sums;
}
