import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import type { EditHistory } from './edit-history.ts';
import { type AssessmentWithHistory, moveStep } from './move-step.ts';

/**
 * Does again the change that was undone last.
 *
 * @remarks
 * The times go back too. Where a copy that has the change is merged later, the change comes back: clear it there.
 *
 * @param assessment - the assessment as the history knows it; it stays as it was
 * @param history - the history
 * @returns both after it; the same objects when nothing was undone
 * @throws RangeError when the history is of another assessment, what the step touches was changed without the history, such
 *   as by a merge, or the assessment is submitted: reopen it first
 * @example
 * ```ts
 * import { redo, rate, remember, startAssessment, withPatches } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const mine = startAssessment(plcResults, start);
 * const when = { at: '2026-11-21T10:00:00Z' };
 * const step = withPatches(mine, (now) => rate(now, 'team-smart-goals', 'developing', when));
 * const history = remember({ done: [], undone: [] }, step, { most: 100 });
 * const back = redo(mine, { done: [], undone: history.done });
 * console.log(Object.keys(back.assessment.ratings).length); // => 1
 * ```
 */
export function redo<R extends Rubric>(assessment: Assessment<R>, history: EditHistory): AssessmentWithHistory<R> {
  return moveStep(assessment, history, 'redo');
}
