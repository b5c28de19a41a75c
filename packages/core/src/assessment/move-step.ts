import type { Rubric } from '../rubric/rubric.ts';
import { quote } from '../shared/quote.ts';
import { applyPatch } from './apply-patch.ts';
import type { Assessment } from './assessment.ts';
import { refuseSubmitted } from './edit-assessment.ts';
import type { EditHistory } from './edit-history.ts';
import { fromPointer } from './json-pointer.ts';
import type { JsonPatch } from './patch.ts';
import { placeIn } from './place-in.ts';

/** An assessment and its history after a step back or forth. */
export interface AssessmentWithHistory<R extends Rubric = Rubric> {
  /** The assessment after the step. */
  readonly assessment: Assessment<R>;
  /** The history after the step. */
  readonly history: EditHistory;
}

/** Goes one step back or forth in a history. */
export function moveStep<R extends Rubric>(
  assessment: Assessment<R>,
  history: EditHistory,
  way: 'undo' | 'redo',
): AssessmentWithHistory<R> {
  const { done, undone } = history;
  const step = (way === 'undo' ? done : undone).at(-1);
  if (step === undefined) return { assessment, history };
  refuseSubmitted(assessment);
  const after = patched(assessment, way === 'undo' ? step.inverse : step.patch, way);
  if (way === 'undo') return { assessment: after, history: { done: done.slice(0, -1), undone: [...undone, step] } };
  return { assessment: after, history: { done: [...done, step], undone: undone.slice(0, -1) } };
}

function patched<R extends Rubric>(assessment: Assessment<R>, patch: JsonPatch, way: string): Assessment<R> {
  const taken = patch.find(({ op, path }) => op === 'add' && placeIn(assessment, fromPointer(path) ?? []));
  if (taken !== undefined) throw refusal(assessment, way, `${quote(taken.path)} holds something already.`);
  const result = applyPatch(assessment, patch);
  // The patch came from an edit of this assessment, so it leads to what was an assessment of the same rubric.
  if (result.ok) return result.value as Assessment<R>;
  throw refusal(assessment, way, result.issues[0]?.message);
}

function refusal({ id }: Pick<Assessment, 'id'>, way: string, why: string | undefined): RangeError {
  return new RangeError(
    `${way} takes the assessment as the history knows it; received "${id}", which the next step doesn't fit (${why}) Start a new history after an assessment was changed without it.`,
  );
}
