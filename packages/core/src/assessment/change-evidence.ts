import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { cellAt } from './cell.ts';
import type { NewEvidence } from './new-evidence.ts';
import { putEvidence } from './put-evidence.ts';

/**
 * Says a piece of evidence anew: all of it, so that a kind or a link that isn't given is gone.
 *
 * @param assessment - the assessment; it stays as it was
 * @param id - the id that it was added by
 * @param evidence - the indicator, what it shows, and, where there are, its kind and a link
 * @param when - `at`: when it was changed (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when the evidence said that already
 * @throws RangeError when the time isn't one, there is no such evidence, there are no words, or the assessment is submitted
 * @example
 * ```ts
 * import { addEvidence, changeEvidence, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const mine = startAssessment(plcResults, start);
 * const more = addEvidence(mine, 'e1', { indicator, text: 'Referat' }, { at: '2026-11-21T10:00:00Z' });
 * const better = changeEvidence(more, 'e1', { indicator, text: 'Referat, uke 46' }, { at: '2026-11-21T11:00:00Z' });
 * console.log(better.evidence?.['e1']?.text); // => Referat, uke 46
 * ```
 */
export function changeEvidence<R extends Rubric>(
  assessment: Assessment<R>,
  id: string,
  evidence: NewEvidence<R>,
  when: { readonly at: string },
): Assessment<R> {
  if (cellAt(assessment as Assessment, 'evidence', id) === undefined) {
    throw new RangeError(
      `changeEvidence takes the id of evidence that is there; received ${JSON.stringify(id)}. Call addEvidence for new evidence.`,
    );
  }
  return putEvidence(assessment, id, evidence, when.at);
}
