import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { relationSchema } from './relation.ts';

export const crosswalkEntrySchema = z.readonly(
  z.strictObject({
    /** Unlike every other entry of the crosswalk. A text has the reason under it, in each language. */
    id: z.exactOptional(idSchema),
    /** How the indicators stand to one another. */
    relation: relationSchema,
    /** Indicators of the older rubric. */
    from: z.readonly(z.array(idSchema)),
    /** Indicators of the newer rubric. */
    to: z.readonly(z.array(idSchema)),
    /** Why, in words for those whose ratings are moved. Left out where the entry has an id, and a text the words. */
    reason: z.exactOptional(wordsSchema),
  }),
);

/** What stands in one rubric for indicators of another, and why. */
export interface CrosswalkEntry extends z.infer<typeof crosswalkEntrySchema> {}
