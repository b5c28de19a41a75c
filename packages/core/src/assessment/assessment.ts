import * as z from 'zod/mini';
import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelId } from '../rubric/rubric-ids.ts';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { type Rating, ratingSchema } from './rating.ts';
import { roundSchema } from './round.ts';

export const assessmentSchema = z.readonly(
  z.strictObject({
    /** Unlike every other assessment of the one who keeps them. */
    id: wordsSchema,
    /** What was rated: a rubric in one version. */
    rubric: z.readonly(z.strictObject({ id: idSchema, version: z.string() })),
    /** The unit that was rated. */
    unit: wordsSchema,
    /** The wave that it belongs to. */
    wave: wordsSchema,
    /** The round that it belongs to. */
    round: roundSchema,
    /** Who rated: an opaque key of a person, a group or a plenum. */
    rater: wordsSchema,
    /** The rater's role. */
    role: z.exactOptional(wordsSchema),
    /** The ratings, by indicator. An indicator that isn't here is still open. */
    ratings: z.readonly(z.record(idSchema, ratingSchema)),
  }),
);

/** One rater's (or group's) ratings of one rubric, for one unit, wave and round. */
export interface Assessment<R extends Rubric = Rubric>
  extends Omit<z.infer<typeof assessmentSchema>, 'rubric' | 'ratings'> {
  /** What was rated: a rubric in one version. */
  readonly rubric: { readonly id: R['id']; readonly version: R['version'] };
  /** The ratings, by indicator. An indicator that isn't here is still open. */
  readonly ratings: { readonly [I in IndicatorId<R>]?: Rating<LevelId<R>> };
}
