import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { sourceSchema } from '../shared/source.ts';
import { protocolStepSchema } from './protocol-step.ts';

const roleSchema = z.readonly(
  z.strictObject({
    /** Unlike every other role of the protocol. */
    id: idSchema,
    /** Who holds it: exactly one, any number, or everybody who has no other role. */
    held: z.enum(['by-one', 'by-some', 'by-the-rest']),
    /** The step in which the group chooses who holds it; the step after it opens when somebody does. Without this it is given at the start. */
    chosenIn: z.exactOptional(idSchema),
  }),
);

const gateSchema = z.readonly(
  z.strictObject({
    /** Unlike every other gate of the protocol. */
    id: idSchema,
    /** The step that is shut, with every step after it. */
    before: idSchema,
    /** An earlier step, in which everybody who has a part must have written something or passed. */
    all: idSchema,
  }),
);

export const protocolSchema = z.readonly(
  z.strictObject({
    /** Names the protocol; stays the same over its versions. */
    id: idSchema,
    /** The version of the structure (semantic versioning). */
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'Expected a version of three numbers, such as "1.0.0"')),
    /** Where it comes from. */
    source: z.exactOptional(sourceSchema),
    /** The roles that people can have. Without them all are alike. */
    roles: z.exactOptional(z.readonly(z.array(roleSchema))),
    /** The steps, in order. One or more. Nothing is written in a step before the run has come to it. */
    steps: z.readonly(z.array(protocolStepSchema).check(z.minLength(1))),
    /** What must have happened before a step opens. */
    gates: z.exactOptional(z.readonly(z.array(gateSchema))),
    /** The step that the next turn begins at: another case, another leader. Without this there is one turn. */
    repeatsFrom: z.exactOptional(idSchema),
  }),
);

/**
 * A way of working in steps, without a sentence. Write one as a literal `as const satisfies Protocol`, and its texts and
 * runs know its ids.
 */
export interface Protocol extends z.infer<typeof protocolSchema> {}
