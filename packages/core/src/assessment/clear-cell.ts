import type { Rubric } from '../rubric/rubric.ts';
import { refuseNoTime } from '../shared/refuse-no-time.ts';
import type { Assessment } from './assessment.ts';
import { cellAt, type Part } from './cell.ts';
import { type AssessmentDraft, editAssessment } from './edit-assessment.ts';

/** Empties a cell and keeps when; the same assessment when it was empty. */
export function clearCell<R extends Rubric>(
  assessment: Assessment<R>,
  part: Part,
  key: string,
  at: string,
): Assessment<R> {
  refuseNoTime('An edit', at);
  if (cellAt(assessment as Assessment, part, key) === undefined) return assessment;
  return editAssessment(assessment, (draft) => {
    // Something stands in the cell, so its part is there.
    const cells = draft[part] as Record<string, unknown>;
    delete cells[key];
    draft.cleared ??= {};
    draft.cleared[part] ??= {};
    draft.cleared[part][key] = at;
  });
}

/** Forgets that a cell was emptied, since something stands in it again. */
export function dropTombstone(draft: AssessmentDraft, part: Part, key: string): void {
  const times = draft.cleared?.[part];
  if (times !== undefined && Object.hasOwn(times, key)) delete times[key];
}
