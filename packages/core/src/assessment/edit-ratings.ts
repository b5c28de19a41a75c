import { produce } from 'immer';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import type { Rating } from './rating.ts';

/** Changes the ratings of an assessment, leaving the given one as it was. */
export function editRatings<R extends Rubric>(
  assessment: Assessment<R>,
  change: (ratings: Record<string, Rating>) => void,
): Assessment<R> {
  // The public edits take only ids of the rubric, so the ratings can be handled by plain ids here.
  const plain = assessment as Assessment;
  return produce(plain, (draft) => change(draft.ratings as Record<string, Rating>)) as Assessment<R>;
}
