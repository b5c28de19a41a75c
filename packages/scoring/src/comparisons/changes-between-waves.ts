import { changesOf } from './changes-of.ts';
import { refuseComparison } from './refuse-comparison.ts';
import type { ComparableRubric, Refused } from './refused.ts';
import type { IndicatorChange } from './wave-change.ts';
import type { WaveOptions } from './wave-options.ts';
import type { WavePair } from './wave-pair.ts';

/** The changes of one group, those of its indicators in the order given. */
export interface WaveChanges {
  /** Tells it from a refusal. */
  readonly status: 'compared';
  /** For each indicator its change. */
  readonly changes: readonly IndicatorChange[];
}

/**
 * How a group's indicators changed between two waves; of most that is "no clear change".
 *
 * Formula: of the same raters {@link signTest}, otherwise {@link mannWhitneyExactTest}, or {@link mannWhitneyTest} where
 * raters are many; corrected over all indicators by {@link holm}. `up` or `down` where the corrected probability is at most
 * the level. `split` where it isn't, but the share below some level clearly grew, and so did the share above a higher one,
 * by McNemar's or Fisher's exact test at every level, corrected over all levels of all indicators; `closer` where both
 * clearly shrank.
 *
 * - Input: for each indicator both waves, shown or suppressed, and those linked.
 * - Of no indicators: no changes.
 * - Assumes raters who answer independently of each other. Two waves of the same people that aren't linked find less than
 *   there is.
 *
 * @param rubrics - the instrument before and after, which may refuse
 * @param pairs - the indicators of one group
 * @param options - the lowest favourable level; the correction, the level and the rule
 * @returns the changes, or the refusal
 * @throws RangeError when waves have different scales, counts aren't whole, or more are linked than answered
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { changesBetweenWaves } from '@rubrikk/scoring';
 *
 * const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
 * const before = { status: 'shown', counts: [8, 8, 4, 0, 0], missing } as const;
 * const after = { status: 'shown', counts: [1, 3, 6, 6, 4], missing } as const;
 * const pairs = [{ indicator: 'shared-vision', before, after }, { indicator: 'trust', before, after: before }];
 * const found = changesBetweenWaves({ before: plcResults, after: plcResults }, pairs, { favourable: 3 });
 * if (found.status === 'compared') {
 *   for (const { result } of found.changes) console.log(result?.status === 'shown' && result.change);
 * }
 * // => up
 * // => no-clear-change
 * ```
 */
export function changesBetweenWaves(
  rubrics: { readonly before: ComparableRubric; readonly after: ComparableRubric },
  pairs: readonly WavePair[],
  options: WaveOptions,
): Refused | WaveChanges {
  return (
    refuseComparison('waves', rubrics.before, rubrics.after) ?? {
      status: 'compared',
      changes: changesOf(pairs, options),
    }
  );
}
