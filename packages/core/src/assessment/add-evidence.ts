import type { Rubric } from '../rubric/rubric.ts';
import { idForm } from '../shared/id-form.ts';
import type { Assessment } from './assessment.ts';
import { cellAt } from './cell.ts';
import type { NewEvidence } from './new-evidence.ts';
import { putEvidence } from './put-evidence.ts';
import { saysTheSame } from './says-the-same.ts';

/**
 * Adds a piece of evidence.
 *
 * @param assessment - the assessment; it stays as it was
 * @param id - names it, unlike every other piece on any copy of the assessment: letters, digits, ".", "_" and "-",
 *   beginning with a letter or a digit
 * @param evidence - the indicator, what it shows, and, where there are, its kind and a link
 * @param when - `at`: when it was written (ISO 8601), from the caller's clock
 * @returns the new assessment; the same object when the same evidence was there by that id
 * @throws RangeError when the time or the id isn't one, the id names other evidence, there are no words, or the assessment
 *   is submitted
 * @example
 * ```ts
 * import { addEvidence, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const mine = startAssessment(plcResults, start);
 * const seen = { indicator, text: 'Referat fra uke 46', kind: 'minutes', link: 'https://example.org/46' };
 * const more = addEvidence(mine, 'e1', seen, { at: '2026-11-21T10:00:00Z' });
 * console.log(more.evidence?.['e1']?.text); // => Referat fra uke 46
 * ```
 */
export function addEvidence<R extends Rubric>(
  assessment: Assessment<R>,
  id: string,
  evidence: NewEvidence<R>,
  when: { readonly at: string },
): Assessment<R> {
  if (!idForm.test(id)) {
    throw new RangeError(
      `addEvidence takes an id of letters, digits, ".", "_" and "-" that begins with a letter or a digit; received ${JSON.stringify(id)}. Give another one.`,
    );
  }
  const there = cellAt(assessment as Assessment, 'evidence', id);
  if (there !== undefined && !saysTheSame({ ...evidence, at: '' }, there)) {
    throw new RangeError(
      `addEvidence takes a new id; received "${id}", which names other evidence. Give another id, or call changeEvidence.`,
    );
  }
  return putEvidence(assessment, id, evidence, when.at);
}
