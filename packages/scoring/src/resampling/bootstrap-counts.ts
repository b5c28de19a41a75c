import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import type { Bootstrap, BootstrapOptions } from './bootstrap.ts';
import { drawIndices } from './draw-indices.ts';
import type { RandomState } from './random-state.ts';
import { runBootstrap } from './run-bootstrap.ts';

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
    for (const group of groups) draw(group, state);
    return measure(...drawn);
  });
}

/** Each rater's level, and where the draws go. */
interface Group {
  readonly levels: Uint16Array;
  readonly indices: Uint32Array;
  readonly counts: Float64Array;
}

function groupOf(cell: ArrayLike<number>): Group {
  const total = wholeTotalOf(cell);
  if (total > 2 ** 24) throw new RangeError(`Expected at most ${2 ** 24} raters to draw from; received ${total}.`);
  const levels = new Uint16Array(total);
  let end = 0;
  for (let level = 0; level < cell.length; level += 1) {
    const start = end;
    end += cell[level] as number;
    levels.fill(level, start, end);
  }
  return { levels, indices: new Uint32Array(total), counts: new Float64Array(cell.length) };
}

function draw({ levels, indices, counts }: Group, state: RandomState): void {
  drawIndices(state, levels.length, indices);
  counts.fill(0);
  for (let index = 0; index < indices.length; index += 1) {
    const level = levels[indices[index] as number] as number;
    counts[level] = (counts[level] as number) + 1;
  }
}
