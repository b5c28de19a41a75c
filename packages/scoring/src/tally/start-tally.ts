import type { ScaledRubric } from '@rubrikk/core';
import { indicatorIds } from './indicators-of.ts';
import { missingKinds } from './missing-kinds.ts';
import { sharedLevels } from './shared-levels.ts';
import { startCounting } from './start-counting.ts';
import type { Tally } from './tally.ts';

/** Counts raters one at a time; what it holds grows with the groups, not with the raters. */
export interface TallyBuilder {
  /**
   * Finds the group of a rater.
   *
   * @param values - the rater's value of each attribute, in the order of `by`
   * @returns the group's number, to count the rater in
   * @throws RangeError when there isn't one value for each attribute
   */
  group(values: readonly string[]): number;
  /**
   * Counts one rater.
   *
   * @param group - the group's number
   * @param codes - one code for each indicator: the level's position from 0, or the number of levels plus the position
   *   of the kind in `missingKinds`. Whole numbers: one that isn't counts nowhere, and neither does one that is left out.
   * @throws RangeError when a code is no level and no kind of missing; the rater isn't counted then
   */
  add(group: number, codes: ArrayLike<number>): void;
  /** Ends the counting: a tally that nothing changes any more. */
  finish(): Tally;
}

/**
 * Starts counting the raters of one round.
 *
 * @param rubric - the rubric that was rated
 * @param by - the attributes that tell groups apart, such as `['unit', 'role']`; none counts everyone together
 * @returns a builder that takes one rater at a time
 * @throws RangeError when an attribute stands twice, or the rubric's indicators don't share one scale
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { countsOf, startTally } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit']);
 * for (const level of [1, 3, 3]) builder.add(builder.group(['north']), [level]);
 * const tally = builder.finish();
 * console.log(countsOf(tally, { unit: 'north' }, tally.indicators[0] ?? '').join(' ')); // => 0 1 0 2 0
 * ```
 */
export function startTally(rubric: ScaledRubric, by: readonly string[]): TallyBuilder {
  const counting = startCounting(rubric, by);
  const indicators = indicatorIds(rubric);
  const levels = sharedLevels(rubric);
  const width = indicators.length;
  const last = levels.length + missingKinds.length - 1;
  return {
    ...counting,
    add(group, codes) {
      let outside = 0;
      // Below 0 where the code is, or is more than the last one: a branch for each would take longer.
      for (let indicator = 0; indicator < width; indicator += 1) {
        const code = codes[indicator] as number;
        outside |= code | (last - code);
      }
      if (outside < 0) throw noCode(codes, indicators, levels);
      counting.add(group, codes);
    },
  };
}

function noCode(codes: ArrayLike<number>, indicators: readonly string[], levels: readonly string[]): RangeError {
  const codeAt = (at: number) => codes[at] as number;
  const last = levels.length + missingKinds.length - 1;
  const at = indicators.findIndex((_, place) => codeAt(place) < 0 || codeAt(place) > last);
  return new RangeError(
    `Expected a code of "${indicators[at]}" from 0 to ${last}: the levels ${levels.join(', ')}, then ${missingKinds.join(', ')}; received ${codeAt(at)}.`,
  );
}
