import * as z from 'zod/mini';
import { daySchema } from '../shared/day.ts';
import { wordsSchema } from '../shared/words.ts';

export const actionEvidenceSchema = z.readonly(
  z.strictObject({
    /** Unlike every other piece of evidence of the action. */
    id: wordsSchema,
    /** What it shows. */
    note: wordsSchema,
    /** Where it can be found. */
    link: z.exactOptional(wordsSchema),
    /** The day that it is of. */
    day: z.exactOptional(daySchema),
  }),
);

/** What shows that an action was done, or what came of it. */
export interface ActionEvidence extends z.infer<typeof actionEvidenceSchema> {}
