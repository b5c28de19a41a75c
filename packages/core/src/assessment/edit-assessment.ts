import { type Draft, isDraft, produce } from 'immer';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';

/** An assessment that can be changed in place. */
export type AssessmentDraft = Draft<Assessment>;

/** Changes an assessment that isn't submitted, leaving the given one as it was. */
export function editAssessment<R extends Rubric>(
  assessment: Assessment<R>,
  change: (draft: AssessmentDraft) => void,
): Assessment<R> {
  refuseSubmitted(assessment);
  return changeAssessment(assessment, change);
}

/** Throws where an assessment is submitted. */
export function refuseSubmitted({ id, status }: Pick<Assessment, 'id' | 'status'>): void {
  if (status?.state !== 'submitted') return;
  throw new RangeError(
    `An edit takes an assessment that is open; received "${id}", which was submitted at ${status.at}. Call reopenAssessment first.`,
  );
}

/** The same, submitted or not. A draft, as withPatches hands it to an edit, is changed in place. */
export function changeAssessment<R extends Rubric>(
  assessment: Assessment<R>,
  change: (draft: AssessmentDraft) => void,
): Assessment<R> {
  // The public edits take only ids of the rubric, so an assessment can be handled by plain ids here.
  const plain = assessment as Assessment;
  if (!isDraft(plain)) return produce(plain, change) as Assessment<R>;
  change(plain as AssessmentDraft);
  return assessment;
}
