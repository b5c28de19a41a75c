import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { clearCell } from './clear-cell.ts';

/**
 * Takes away a piece of evidence. When that was is kept in `cleared`, for merging.
 *
 * @param assessment - the assessment; it stays as it was
 * @param id - the id that it was added by
 * @param when - `at`: when it was taken away (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when there was no such evidence
 * @throws RangeError when the time isn't one, or the assessment is submitted: reopen it first
 * @example
 * ```ts
 * import { addEvidence, removeEvidence, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const mine = startAssessment(plcResults, start);
 * const more = addEvidence(mine, 'e1', { indicator, text: 'Referat' }, { at: '2026-11-21T10:00:00Z' });
 * console.log(removeEvidence(more, 'e1', { at: '2026-11-21T11:00:00Z' }).evidence); // => {}
 * ```
 */
export function removeEvidence<R extends Rubric>(
  assessment: Assessment<R>,
  id: string,
  when: { readonly at: string },
): Assessment<R> {
  return clearCell(assessment, 'evidence', id, when.at);
}
