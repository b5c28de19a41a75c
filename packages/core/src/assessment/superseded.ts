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
    z.readonly(z.strictObject({ part: z.literal('ratings'), key: idSchema, value: ratingSchema })),
    z.readonly(z.strictObject({ part: z.literal('comments'), key: idSchema, value: commentSchema })),
    z.readonly(z.strictObject({ part: z.literal('targets'), key: idSchema, value: targetSchema })),
    z.readonly(z.strictObject({ part: z.literal('evidence'), key: idSchema, value: evidenceSchema })),
    z.readonly(z.strictObject({ part: z.literal('status'), key: z.literal('status'), value: statusSchema })),
  ],
  'Expected "ratings", "comments", "targets", "evidence" or "status"',
);

/** What one copy of an assessment said where another one had the last word. */
export type Superseded = z.infer<typeof supersededSchema>;
