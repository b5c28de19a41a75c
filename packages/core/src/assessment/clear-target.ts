import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { clearCell } from './clear-cell.ts';

/**
 * Takes away the level that was aimed at for one indicator. When that was is kept in `cleared`, for merging.
 *
 * @param assessment - the assessment; it stays as it was
 * @param indicator - the indicator's id
 * @param when - `at`: when it was taken away (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when none was set
 * @throws RangeError when the time isn't one, or the assessment is submitted: reopen it first
 * @example
 * ```ts
 * import { clearTarget, setTarget, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const set = setTarget(startAssessment(plcResults, start), indicator, 'sustaining', { at: '2026-11-21T10:00:00Z' });
 * console.log(clearTarget(set, indicator, { at: '2026-11-21T11:00:00Z' }).targets); // => {}
 * ```
 */
export function clearTarget<R extends Rubric>(
  assessment: Assessment<R>,
  indicator: IndicatorId<R>,
  when: { readonly at: string },
): Assessment<R> {
  return clearCell(assessment, 'targets', indicator, when.at);
}
