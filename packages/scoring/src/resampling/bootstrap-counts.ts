import type { Bootstrap, BootstrapOptions } from './bootstrap.ts';
import { drawCounts } from './draw-counts.ts';
import { runBootstrap } from './run-bootstrap.ts';
import { type Urn, urnOf } from './urn.ts';

/** Any measure of one group or of several, from how many of its raters chose each level. */
export type CountsMeasure = (...cells: ArrayLike<number>[]) => number | undefined;

/**
 * How a measure of one group, or a gap between groups, would vary if other raters like these had answered.
 *
 * Draws as many raters as there are, with replacement, from each group on its own, and measures again. The counts are
 * enough for that: nobody's rating is needed.
 *
 * - Input: for each group, raters on each level, lowest first, in whole numbers, up to 2²⁴ raters; and the measure, which
 *   is called with the counts of each group. The counts that it is given are used again: it mustn't keep them.
 * - Unit: that of the measure. Range: that of the measure.
 * - No value for the groups themselves, or for any draw: `undefined`.
 * - Assumes that raters answer independently, and are a small part of those who could. Of a whole staff it says how much
 *   hangs on single raters. With fewer than about ten raters it is too narrow.
 *
 * Source: Efron (1979), Annals of Statistics 7(1), 1–26. The same as `boot` of the R package boot with `strata`, but for the
 * random numbers: xoshiro128** of Blackman & Vigna, started by SplitMix64.
 *
 * @param cells - one row per group: how many of its raters chose each level, lowest level first
 * @param measure - what is measured
 * @param options - the seed and the number of draws
 * @returns the replicates, or `undefined` when there is nothing to measure
 * @throws RangeError when there are fewer than two levels, a count isn't a whole number of 0 or more, a group has more than
 *   2²⁴ raters, the seed isn't a whole number of 0 or more, or the number of draws isn't one of 1 or more
 * @example
 * ```ts
 * import { bootstrapCounts, cliffsDelta, consensus, percentileInterval } from '@rubrikk/scoring';
 *
 * const teachers = [2, 9, 14, 4];
 * const agreed = bootstrapCounts([teachers], consensus, { seed: 1 });
 * console.log(agreed?.estimate.toFixed(2), agreed?.standardError?.toFixed(2)); // => 0.61 0.06
 *
 * const leaders = [0, 1, 2, 3];
 * const gap = bootstrapCounts([leaders, teachers], cliffsDelta, { seed: 1 });
 * console.log(gap && percentileInterval(gap).low.toFixed(1)); // => -0.1
 * ```
 */
export function bootstrapCounts(
  cells: readonly ArrayLike<number>[],
  measure: CountsMeasure,
  options: BootstrapOptions,
): Bootstrap | undefined {
  const groups = cells.map(groupOf);
  const drawn = groups.map(({ counts }) => counts);
  return runBootstrap(measure(...cells), options, (state) => {
    for (const { urn, counts } of groups) drawCounts(urn, state, counts, 0, counts.length);
    return measure(...drawn);
  });
}

/** A group, and where the counts of a draw go. */
interface Group {
  readonly urn: Urn;
  readonly counts: Uint32Array;
}

function groupOf(cell: ArrayLike<number>): Group {
  return { urn: urnOf(cell), counts: new Uint32Array(cell.length) };
}
