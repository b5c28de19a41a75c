import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameScale } from './check-same-scale.ts';
import { type GroupIntraclassCorrelation, groupIntraclass } from './group-intraclass.ts';
import type { GroupSummary } from './one-way-variance.ts';

/**
 * {@link groupIntraclassCorrelation} of one item, from how many raters of each group chose each level.
 *
 * - Input: for each group, raters on each level, lowest first, in whole numbers.
 * - Unit: none. Range: up to 1; below 0 when members of a group differ more than groups do.
 * - Fewer than two groups, no group with two ratings, or no variance: `undefined`.
 * - Assumes that the steps between levels are equally large.
 *
 * Source: Bliese (2000), in Klein & Kozlowski, Multilevel Theory, Research, and Methods in Organizations, 349–381. The
 * same as `ICC1` and `ICC2` of the R package multilevel.
 *
 * @param counts - one row per group: how many of its raters chose each level, lowest level first
 * @returns the correlations, or `undefined` when there is nothing to correlate
 * @throws RangeError when there are fewer than two levels, the groups have different numbers of levels, or a count isn't a
 *   whole number of 0 or more
 * @example
 * ```ts
 * import { groupIntraclassCorrelationFromCounts } from '@rubrikk/scoring';
 *
 * const teams = [
 *   [1, 2, 0, 0, 0],
 *   [0, 1, 1, 0, 0],
 *   [0, 0, 1, 2, 1],
 * ];
 * const icc = groupIntraclassCorrelationFromCounts(teams);
 * console.log(icc?.icc1.toFixed(3), icc?.icc2?.toFixed(3)); // => 0.732 0.891
 * ```
 */
export function groupIntraclassCorrelationFromCounts(
  counts: readonly ArrayLike<number>[],
): GroupIntraclassCorrelation | undefined {
  const summaries: GroupSummary[] = [];
  for (const row of counts) {
    checkSameScale(row, (counts[0] as ArrayLike<number>).length);
    const size = wholeTotalOf(row);
    if (size > 0) summaries.push(summaryOf(row, size));
  }
  return groupIntraclass(summaries);
}

function summaryOf(counts: ArrayLike<number>, size: number): GroupSummary {
  let mean = 0;
  for (let level = 0; level < counts.length; level += 1) mean += (level + 1) * ((counts[level] as number) / size);
  let squares = 0;
  for (let level = 0; level < counts.length; level += 1) {
    squares += (counts[level] as number) * (level + 1 - mean) ** 2;
  }
  return { size, mean, squares };
}
