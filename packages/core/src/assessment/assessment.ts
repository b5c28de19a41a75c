import * as z from 'zod/mini';
import type { Rubric } from '../rubric/rubric.ts';
import type { IndicatorId, LevelOf } from '../rubric/rubric-ids.ts';
import { fingerprintSchema } from '../shared/fingerprint.ts';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { clearedSchema } from './cleared.ts';
import { type Comment, commentSchema } from './comment.ts';
import { type Evidence, evidenceSchema } from './evidence.ts';
import { type Rating, ratingSchema } from './rating.ts';
import { roundSchema } from './round.ts';
import { statusSchema } from './status.ts';
import { supersededSchema } from './superseded.ts';
import { type Target, targetSchema } from './target.ts';

export const assessmentSchema = z.readonly(
  z.strictObject({
    /** Unlike every other assessment of the one who keeps them. */
    id: wordsSchema,
    /** What was rated: a rubric in one version, and the fingerprint of its structure. */
    rubric: z.readonly(
      z.strictObject({ id: idSchema, version: z.string(), fingerprint: z.exactOptional(fingerprintSchema) }),
    ),
    /** The unit that was rated. */
    unit: wordsSchema,
    /** The wave that it belongs to. */
    wave: wordsSchema,
    /** The round that it belongs to. */
    round: roundSchema,
    /** Who rated: an opaque key of a person, a group or a plenum. */
    rater: z.string().check(z.regex(/\S/, 'Expected a key for who rated, such as "k7"')),
    /** The rater's role. */
    role: z.exactOptional(wordsSchema),
    /** The ratings, by indicator. An indicator that isn't here is still open. */
    ratings: z.readonly(z.record(idSchema, ratingSchema)),
    /** Comments, by indicator. */
    comments: z.exactOptional(z.readonly(z.record(idSchema, commentSchema))),
    /** The levels aimed at, by indicator. */
    targets: z.exactOptional(z.readonly(z.record(idSchema, targetSchema))),
    /** The evidence, by its ids. */
    evidence: z.exactOptional(z.readonly(z.record(idSchema, evidenceSchema))),
    /** Whether it was handed in. */
    status: z.exactOptional(statusSchema),
    /** What was there and was taken away, and when. */
    cleared: z.exactOptional(clearedSchema),
    /** What other copies said where this one's saying was chosen when they were merged. */
    superseded: z.exactOptional(z.readonly(z.array(supersededSchema))),
  }),
);

type Typed = 'rubric' | 'ratings' | 'comments' | 'targets' | 'evidence';

/** One rater's (or group's) ratings of one rubric, for one unit, wave and round. */
export interface Assessment<R extends Rubric = Rubric> extends Omit<z.infer<typeof assessmentSchema>, Typed> {
  /** What was rated: a rubric in one version, and the fingerprint of its structure. */
  readonly rubric: {
    /** The rubric's id. */
    readonly id: R['id'];
    /** The rubric's version. */
    readonly version: R['version'];
    /** The fingerprint of its structure (`fingerprintRubric`), so that a rubric changed afterwards is found out. */
    readonly fingerprint?: string;
  };
  /** The ratings, by indicator. An indicator that isn't here is still open. */
  readonly ratings: { readonly [I in IndicatorId<R>]?: Rating<LevelOf<R, I>> };
  /** Comments, by indicator. */
  readonly comments?: { readonly [I in IndicatorId<R>]?: Comment };
  /** The levels aimed at, by indicator. */
  readonly targets?: { readonly [I in IndicatorId<R>]?: Target<LevelOf<R, I>> };
  /** The evidence, by its ids. */
  readonly evidence?: { readonly [id: string]: Evidence<IndicatorId<R>> };
}
