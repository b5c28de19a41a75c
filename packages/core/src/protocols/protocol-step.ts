import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';

const promptSchema = z.readonly(
  z.strictObject({
    /** Unlike every other prompt of the protocol. */
    id: idSchema,
    /** The roles that answer it. Without this all that take part in the step. */
    roles: z.exactOptional(z.readonly(z.array(idSchema).check(z.minLength(1)))),
  }),
);

const limitSchema = z.readonly(
  z.strictObject({
    /** How many seconds. */
    seconds: z.int('Expected a whole number').check(z.gte(1, 'Expected a number of seconds, 1 or more')),
    /** Whether they are for the whole step, or for each who speaks. */
    per: z.enum(['step', 'speaker']),
  }),
);

export const protocolStepSchema = z.readonly(
  z.strictObject({
    /** Unlike every other step of the protocol. */
    id: idSchema,
    /** How people sit: each alone, in groups, all together, or each team by itself. */
    form: z.enum(['alone', 'group', 'plenum', 'own-team']),
    /** The roles that have a part in it. Without this everybody. */
    roles: z.exactOptional(z.readonly(z.array(idSchema).check(z.minLength(1)))),
    /** What is asked, in order. Without prompts people write freely. */
    prompts: z.exactOptional(z.readonly(z.array(promptSchema).check(z.minLength(1)))),
    /** How long it may take. Nothing here measures time: that is for the one who leads. */
    limit: z.exactOptional(limitSchema),
    /** What comes out of it, such as goals. */
    outputs: z.exactOptional(z.readonly(z.array(idSchema))),
  }),
);

/** One step of a protocol. Its words stand in the protocol's text. */
export interface ProtocolStep extends z.infer<typeof protocolStepSchema> {}
