import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelId } from '../rubric/rubric-ids.ts';
import type { Assessment } from './assessment.ts';
import { editRatings } from './edit-ratings.ts';
import type { Rating } from './rating.ts';

/** Puts a rating in its place; the same assessment when it says what already stands there. */
export function putRating<R extends Rubric>(
  assessment: Assessment<R>,
  indicator: IndicatorId<R>,
  rating: Rating<LevelId<R>>,
): Assessment<R> {
  const now = assessment.ratings[indicator];
  if (now !== undefined && levelOf(now) === levelOf(rating) && missingOf(now) === missingOf(rating)) return assessment;
  return editRatings(assessment, (ratings) => {
    ratings[indicator] = rating;
  });
}

const levelOf = (rating: Rating) => ('level' in rating ? rating.level : undefined);
const missingOf = (rating: Rating) => ('missing' in rating ? rating.missing : undefined);
