import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';
import { protocolEntrySchema } from './protocol-entry.ts';

/** Who holds each role: keys of those who take part. */
export const holdersSchema = z.readonly(z.record(idSchema, z.readonly(z.array(wordsSchema))));

const kinds = 'Expected one of "record", "next", "assign", "repeat", "finish"';

export const protocolCommandSchema = z.readonly(
  z.discriminatedUnion(
    'do',
    [
      z.strictObject({
        /** Write something. */
        do: z.literal('record'),
        /** What is written. */
        entry: protocolEntrySchema,
      }),
      z.strictObject({
        /** Go on to the next step. */
        do: z.literal('next'),
        /** When, as the caller's clock says. */
        at: timeSchema,
      }),
      z.strictObject({
        /** Give roles that are chosen in the step to those who were chosen. */
        do: z.literal('assign'),
        /** When, as the caller's clock says. */
        at: timeSchema,
        /** Who holds each of these roles from now on. */
        holders: holdersSchema,
      }),
      z.strictObject({
        /** Begin another turn. */
        do: z.literal('repeat'),
        /** When, as the caller's clock says. */
        at: timeSchema,
        /** Who holds each role in it. Without this the same as before, but for roles that the turn chooses in a step. */
        holders: z.exactOptional(holdersSchema),
      }),
      z.strictObject({
        /** End the run. */
        do: z.literal('finish'),
        /** When, as the caller's clock says. */
        at: timeSchema,
      }),
    ],
    kinds,
  ),
);

/** Something that was done in a run. */
export type ProtocolCommand = z.infer<typeof protocolCommandSchema>;

/** Who holds each role: keys of those who take part, by the role's id. */
export type Holders = z.infer<typeof holdersSchema>;
