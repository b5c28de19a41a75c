import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { commentSchema } from './comment.ts';
import { evidenceSchema } from './evidence.ts';
import { ratingSchema } from './rating.ts';
import { statusSchema } from './status.ts';
import { targetSchema } from './target.ts';

export const supersededSchema = z.discriminatedUnion(
  'part',
  [
    z.readonly(
      z.strictObject({
        /** A rating. */
        part: z.literal('ratings'),
        /** The indicator that it was of. */
        key: idSchema,
        /** The rating that was given. */
        value: ratingSchema,
      }),
    ),
    z.readonly(
      z.strictObject({
        /** A comment. */
        part: z.literal('comments'),
        /** The indicator that it was of. */
        key: idSchema,
        /** The comment that was made. */
        value: commentSchema,
      }),
    ),
    z.readonly(
      z.strictObject({
        /** A level aimed at. */
        part: z.literal('targets'),
        /** The indicator that it was of. */
        key: idSchema,
        /** The target that was set. */
        value: targetSchema,
      }),
    ),
    z.readonly(
      z.strictObject({
        /** A piece of evidence. */
        part: z.literal('evidence'),
        /** Its id. */
        key: idSchema,
        /** The evidence as it was. */
        value: evidenceSchema,
      }),
    ),
    z.readonly(
      z.strictObject({
        /** Whether it was handed in. */
        part: z.literal('status'),
        /** There is one status. */
        key: z.literal('status'),
        /** The status as it was. */
        value: statusSchema,
      }),
    ),
  ],
  'Expected "ratings", "comments", "targets", "evidence" or "status"',
);

/** What one copy of an assessment said where another one had the last word. */
export type Superseded = z.infer<typeof supersededSchema>;
