import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { putStatus } from './put-status.ts';

/**
 * Hands an assessment in. From then on an edit that would change it throws, until it is reopened.
 *
 * @remarks
 * An app knows the status before it offers an edit, so an edit of a submitted assessment is a fault of the program and
 * not something that a person runs into: it throws, and gives no result to be asked about. An edit that would change
 * nothing gives the same object, submitted or not.
 *
 * @param assessment - the assessment; it stays as it was
 * @param when - `at`: when it was submitted (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when it was submitted already
 * @throws RangeError when the time isn't one
 * @example
 * ```ts
 * import { startAssessment, submitAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const mine = submitAssessment(startAssessment(plcResults, start), { at: '2026-11-21T10:00:00Z' });
 * console.log(mine.status?.state); // => submitted
 * ```
 */
export function submitAssessment<R extends Rubric>(
  assessment: Assessment<R>,
  when: { readonly at: string },
): Assessment<R> {
  if (assessment.status?.state === 'submitted') return assessment;
  return putStatus(assessment, { state: 'submitted', at: when.at });
}
