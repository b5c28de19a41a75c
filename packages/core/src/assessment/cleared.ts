import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';

const timesSchema = z.exactOptional(z.readonly(z.record(idSchema, timeSchema)));

export const clearedSchema = z.readonly(
  z.strictObject({
    /** Ratings, by indicator. */
    ratings: timesSchema,
    /** Comments, by indicator. */
    comments: timesSchema,
    /** Targets, by indicator. */
    targets: timesSchema,
    /** Pieces of evidence, by their ids. */
    evidence: timesSchema,
  }),
);

/** What was there and was taken away, and when: so that another copy, where it is still there, can be merged. */
export interface Cleared extends z.infer<typeof clearedSchema> {}
