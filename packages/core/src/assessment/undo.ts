import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import type { EditHistory } from './edit-history.ts';
import { type AssessmentWithHistory, moveStep } from './move-step.ts';

/**
 * Undoes the last change that a history remembers.
 *
 * @remarks
 * The times go back too. Where a copy that has the change is merged later, the change comes back: clear it there.
 *
 * @param assessment - the assessment as the history knows it; it stays as it was
 * @param history - the history
 * @returns both after it; the same objects when there is nothing to undo
 * @throws RangeError when the history is of another assessment, what the step touches was changed without the history, such
 *   as by a merge, or the assessment is submitted: reopen it first
 * @example
 * ```ts
 * import { undo, rate, remember, startAssessment, withPatches } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const mine = startAssessment(plcResults, start);
 * const when = { at: '2026-11-21T10:00:00Z' };
 * const step = withPatches(mine, (now) => rate(now, 'team-smart-goals', 'developing', when));
 * const history = remember({ done: [], undone: [] }, step, { most: 100 });
 * const back = undo(step.assessment, history);
 * console.log(Object.keys(back.assessment.ratings).length); // => 0
 * ```
 */
export function undo<R extends Rubric>(assessment: Assessment<R>, history: EditHistory): AssessmentWithHistory<R> {
  return moveStep(assessment, history, 'undo');
}
