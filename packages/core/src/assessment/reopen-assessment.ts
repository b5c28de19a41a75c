import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { putStatus } from './put-status.ts';

/**
 * Opens a submitted assessment for edits again.
 *
 * @param assessment - the assessment; it stays as it was
 * @param when - `at`: when it was reopened (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when it wasn't submitted
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { reopenAssessment, startAssessment, submitAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const submitted = submitAssessment(startAssessment(plcResults, start), { at: '2026-11-21T10:00:00Z' });
 * console.log(reopenAssessment(submitted, { at: '2026-11-21T11:00:00Z' }).status?.state); // => reopened
 * ```
 */
export function reopenAssessment<R extends Rubric>(
  assessment: Assessment<R>,
  when: { readonly at: string },
): Assessment<R> {
  if (assessment.status?.state !== 'submitted') return assessment;
  return putStatus(assessment, { state: 'reopened', at: when.at });
}
