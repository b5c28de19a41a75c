import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import type { MissingKind } from './missing-kind.ts';
import { putCell } from './put-cell.ts';

/**
 * Says why one indicator gets no level, in place of what was rated before.
 *
 * @param assessment - the assessment; it stays as it was
 * @param indicator - the indicator's id
 * @param missing - the kind of missing
 * @param when - `at`: when it was said (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when that kind already stood there
 * @throws RangeError when the time isn't one, or the assessment is submitted: reopen it first
 * @example
 * ```ts
 * import { markMissing, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const mine = startAssessment(plcResults, start);
 * const marked = markMissing(mine, indicator, 'do-not-know', { at: '2026-11-21T10:00:00Z' });
 * console.log(marked === markMissing(marked, indicator, 'do-not-know', { at: '2026-11-21T11:00:00Z' })); // => true
 * ```
 */
export function markMissing<R extends Rubric>(
  assessment: Assessment<R>,
  indicator: IndicatorId<R>,
  missing: MissingKind,
  when: { readonly at: string },
): Assessment<R> {
  return putCell(assessment, 'ratings', indicator, { missing, at: when.at });
}
