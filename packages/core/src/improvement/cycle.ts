import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { sourceSchema } from '../shared/source.ts';

const phaseSchema = z.readonly(
  z.strictObject({
    /** Unlike every other phase of the cycle. */
    id: idSchema,
    /** What people call it. The cycles that come with the library have their names in a text. */
    name: z.exactOptional(z.string()),
  }),
);

export const cycleSchema = z.readonly(
  z.strictObject({
    /** Unlike every other cycle of the plan. */
    id: idSchema,
    /** Where it comes from. */
    source: z.exactOptional(sourceSchema),
    /** The phases, in order. One or more. */
    phases: z.readonly(z.array(phaseSchema).check(z.minLength(1))),
    /** True where the first phase follows the last. */
    repeats: z.exactOptional(z.literal(true)),
  }),
);

/** Named phases that actions move through. */
export interface Cycle extends z.infer<typeof cycleSchema> {}
