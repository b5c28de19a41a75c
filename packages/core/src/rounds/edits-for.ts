import { reopenAssessment } from '../assessment/reopen-assessment.ts';
import { setComment } from '../assessment/set-comment.ts';
import { setTarget } from '../assessment/set-target.ts';
import { submitAssessment } from '../assessment/submit-assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { checksOf, clearing } from './check-cell.ts';
import type { CheckedEdits } from './checked-edits.ts';
import { evidenceEdits } from './evidence-edits.ts';
import { ratingEdits } from './rating-edits.ts';
import type { RoundPlan } from './round-plan.ts';

/**
 * The edits of an assessment for a rubric that was loaded at run time: each by the name of the function that it calls, and
 * with its arguments. Where `rate` of the package takes any id of a loaded rubric, `editsFor(rubric).rate` asks the rubric.
 *
 * @remarks
 * What would make the plain function throw is an issue here too: an assessment that is submitted, a time that isn't one, no
 * words. Each issue has the path at which the fault would stand in the assessment. On the literal of a rubric the same is
 * told when it compiles, and the plain functions are enough. The results are `Parsed`, so inside `withPatches` ask `ok` first.
 *
 * @param rubric - the rubric, without issues (`checkRubric`)
 * @param where - `plan`: the rounds that the assessments belong to. Then an edit is refused in a round that isn't open, of
 *   a rater who isn't a member of it, and of a group or a plenum whose rater isn't the id of its round
 * @returns the edits: each gives the assessment after it, the same object when nothing changes; or everything that is wrong
 * @example
 * ```ts
 * import { editsFor, formatPath, parseRubric, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const loaded = parseRubric(JSON.parse(JSON.stringify(plcResults)));
 * if (!loaded.ok) throw new Error('no rubric');
 * const { rate } = editsFor(loaded.value);
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const mine = startAssessment(loaded.value, start);
 *
 * const rated = rate(mine, 'team-smart-goal', 'often', { at: '2026-11-21T10:00:00Z' });
 * if (!rated.ok) for (const { code, path } of rated.issues) console.log(code, formatPath(path));
 * // => unknown-indicator $.ratings['team-smart-goal']
 * // => unknown-level $.ratings['team-smart-goal'].level
 * console.log(rate(mine, 'team-smart-goals', 'developing', { at: '2026-11-21T10:00:00Z' }).ok); // => true
 * ```
 */
export function editsFor<const R extends Rubric>(
  rubric: R,
  where: { readonly plan?: RoundPlan } = {},
): CheckedEdits<R> {
  const { cell, whole } = checksOf(rubric, where.plan);
  const edits: CheckedEdits = {
    ...ratingEdits(cell),
    setComment: (assessment, indicator, text, { at }) =>
      cell(assessment, { part: 'comments', key: indicator, indicator, value: { text, at } }, () =>
        setComment(assessment, indicator, text, { at }),
      ),
    clearComment: clearing(cell, 'comments'),
    setTarget: (assessment, indicator, level, { at }) =>
      cell(assessment, { part: 'targets', key: indicator, indicator, value: { level, at } }, () =>
        setTarget(assessment, indicator, level, { at }),
      ),
    clearTarget: clearing(cell, 'targets'),
    ...evidenceEdits(cell),
    submitAssessment: (assessment, when) => whole(assessment, when, () => submitAssessment(assessment, when)),
    reopenAssessment: (assessment, when) => whole(assessment, when, () => reopenAssessment(assessment, when)),
  };
  // They take plain ids and ask the rubric about each; CheckedEdits says which ids of a literal compile.
  return edits as CheckedEdits<R>;
}
