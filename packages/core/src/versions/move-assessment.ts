import type { Assessment } from '../assessment/assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { assessmentMover } from './assessment-mover.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { MovedAssessment } from './moved-assessment.ts';

/**
 * Moves an assessment to another version of its rubric, or to another rubric, by a crosswalk. Every rating comes out in
 * exactly one list, with the reason: carried, to be rated again, or dropped. Comments, targets and evidence go with their
 * indicator by the same rules, and so does what was superseded when copies were merged; what of them isn't carried is
 * left, in a list of its own. Nothing is lost silently.
 *
 * Carried is only what was said of the same question (`equal`), on a level that is the same or level for level another,
 * or as a kind of missing, which no scale has a part in. A rating of a part isn't a judgement of the whole (`subset`),
 * one of the whole isn't one of a part (`superset`, `split`), several aren't one (`merged`), and an answer to another
 * question isn't an answer (`overlaps`, `replaced-by`): those are rated again, and so is a level that a lossy scale map
 * can only come near.
 *
 * The moved assessment keeps everything else, its id too: give it an id of its own where both are kept. It stays submitted
 * unless something has to be rated again: then `handedBack` says so, with the status that it had. To move many, take `assessmentMover`, which checks the crosswalk once.
 *
 * @param assessment - the assessment; it stays as it was
 * @param crosswalk - the crosswalk, without issues (`parseCrosswalk`, `checkCrosswalk`)
 * @param from - the rubric that was rated
 * @param to - the rubric to move to
 * @returns the moved assessment, which fits the rubric `to`, and what became of all that it said, in the order of the crosswalk
 * @throws RangeError where the crosswalk doesn't fit the rubrics, or the assessment doesn't fit the rubric `from`
 * @example
 * ```ts
 * import { draftCrosswalk, moveAssessment, rate, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const at = '2026-11-21T10:00:00Z';
 * const mine = rate(startAssessment(plcResults, start), 'team-smart-goals', 'developing', { at });
 * const next = { ...plcResults, version: '1.0.1' } as const;
 * const reasons = { same: 'Unchanged.', changed: 'Asks otherwise.', removed: 'No longer asked.', added: 'New.' };
 * const crosswalk = draftCrosswalk(plcResults, next, { id: 'c1', reasons });
 * const moved = moveAssessment(mine, crosswalk, plcResults, next);
 * console.log(moved.assessment.rubric.version, moved.carried.length, moved.toRate.length, moved.dropped.length); // => 1.0.1 1 0 0
 * ```
 */
export function moveAssessment<const From extends Rubric, const To extends Rubric>(
  assessment: Assessment<From>,
  crosswalk: Crosswalk,
  from: From,
  to: To,
): MovedAssessment<From, To> {
  return assessmentMover(crosswalk, from, to)(assessment);
}
