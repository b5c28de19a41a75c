import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { editRatings } from './edit-ratings.ts';

/**
 * Opens one indicator again, as if it had not been rated.
 *
 * @param assessment - the assessment; it stays as it was
 * @param indicator - the indicator's id
 * @returns the new assessment; the same object when the indicator was open
 * @example
 * ```ts
 * import { clearRating, rate, startAssessment } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const rated = rate(startAssessment(plcResults, start), indicator, 'developing', { at: '2026-11-21T10:00:00Z' });
 * console.log(Object.keys(clearRating(rated, indicator).ratings).length); // => 0
 * ```
 */
export function clearRating<R extends Rubric>(assessment: Assessment<R>, indicator: IndicatorId<R>): Assessment<R> {
  if (!Object.hasOwn(assessment.ratings, indicator)) return assessment;
  return editRatings(assessment, (ratings) => {
    delete ratings[indicator];
  });
}
