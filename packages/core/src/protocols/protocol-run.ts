import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { holdersSchema, protocolCommandSchema } from './protocol-command.ts';

export const protocolRunSchema = z.readonly(
  z.strictObject({
    /** Unlike every other run of the one who keeps them. */
    id: wordsSchema,
    /** What was run: a protocol in one version. */
    protocol: z.readonly(
      z.strictObject({
        /** The protocol's id. */
        id: idSchema,
        /** The protocol's version. */
        version: z.string(),
      }),
    ),
    /** The unit that ran it. */
    unit: wordsSchema,
    /** The wave that it belongs to. */
    wave: z.exactOptional(wordsSchema),
    /** Who takes part, by opaque keys. One or more. */
    participants: z.readonly(z.array(wordsSchema).check(z.minLength(1))),
    /** Who holds each role in the first turn. */
    holders: z.readonly(holdersSchema),
    /** Everything that was done, in order. Where the run stands is worked out from it: `runState`. */
    commands: z.readonly(z.array(protocolCommandSchema)),
  }),
);

/** One time that a protocol is used: who takes part, and all that was done, in order. */
export interface ProtocolRun extends z.infer<typeof protocolRunSchema> {}
