import * as z from 'zod/mini';
import { wordsSchema } from '../shared/words.ts';

export const networkSchema = z.readonly(
  z.strictObject({
    /** Unlike every other network of the organisation. */
    id: wordsSchema,
    /** What people call it. */
    name: z.exactOptional(wordsSchema),
    /** The units in it, by id, from anywhere in the tree. A unit may be in several networks. */
    units: z.readonly(z.array(wordsSchema)),
  }),
);

/** Units that work together across the tree. */
export interface Network extends z.infer<typeof networkSchema> {}
