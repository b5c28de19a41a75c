import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelOf } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { putCell } from './put-cell.ts';

/**
 * Sets the level aimed at for one indicator, in place of the one before.
 *
 * @param assessment - the assessment; it stays as it was
 * @param indicator - the indicator's id
 * @param level - the id of the level
 * @param when - `at`: when it was set (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when that level was aimed at already
 * @throws RangeError when the time isn't one, or the assessment is submitted: reopen it first
 * @example
 * ```ts
 * import { setTarget, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const mine = startAssessment(plcResults, start);
 * const aimed = setTarget(mine, indicator, 'sustaining', { at: '2026-11-21T10:00:00Z' });
 * console.log(aimed.targets?.[indicator]?.level); // => sustaining
 * ```
 */
export function setTarget<R extends Rubric, I extends IndicatorId<R>>(
  assessment: Assessment<R>,
  indicator: I,
  level: LevelOf<R, I>,
  when: { readonly at: string },
): Assessment<R> {
  return putCell(assessment, 'targets', indicator, { level, at: when.at });
}
