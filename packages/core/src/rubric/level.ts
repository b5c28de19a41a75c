import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';

export const levelSchema = z.readonly(
  z.strictObject({
    /** Unlike every other level of the rubric. */
    id: idSchema,
    /** The colour that the instrument gives the level. */
    signal: z.exactOptional(z.enum(['red', 'yellow', 'green'])),
    /** True where the text has a rule that says when to choose this level. */
    rule: z.exactOptional(z.literal(true)),
  }),
);

/** One step of a scale; in a developmental scale, a stage. */
export interface Level extends z.infer<typeof levelSchema> {}
