import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';

type Start = 'id' | 'unit' | 'wave' | 'round' | 'rater' | 'role';

/**
 * Starts an assessment with every indicator open.
 *
 * @param rubric - the rubric to rate
 * @param start - who rates what, when and in which round; the id is the caller's, and so is the rubric's `fingerprint`
 *   (`fingerprintRubric`), which may be left out
 * @returns the empty assessment, typed by the rubric
 * @example
 * ```ts
 * import { startAssessment } from '@rubrikk/core';
 * import { learningOrganisation } from '@rubrikk/content';
 *
 * const mine = startAssessment(learningOrganisation, {
 *   id: 'a1',
 *   unit: 'north',
 *   wave: '2026-autumn',
 *   round: 'individual',
 *   rater: 'k7',
 * });
 * console.log(mine.rubric.id, Object.keys(mine.ratings).length); // => learning-organisation 0
 * ```
 */
export function startAssessment<const R extends Rubric>(
  rubric: R,
  start: Pick<Assessment, Start> & Pick<Assessment['rubric'], 'fingerprint'>,
): Assessment<R> {
  const { fingerprint, ...rest } = start;
  const { id, version } = rubric;
  const reference = fingerprint === undefined ? { id, version } : { id, version, fingerprint };
  // All parts are there from the start, so a patch puts single cells, never a part in the place of another copy's.
  const parts = { ratings: {}, comments: {}, targets: {}, evidence: {} };
  return { ...rest, rubric: reference, ...parts, cleared: { ratings: {}, comments: {}, targets: {}, evidence: {} } };
}
