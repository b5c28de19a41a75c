import * as z from 'zod/mini';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';

export const commentSchema = z.readonly(
  z.strictObject({
    /** What the rater says. */
    text: wordsSchema,
    /** When it was written. */
    at: timeSchema,
  }),
);

/** What a rater says of one indicator in their own words. */
export interface Comment extends z.infer<typeof commentSchema> {}
