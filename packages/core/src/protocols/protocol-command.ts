import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';
import { protocolEntrySchema } from './protocol-entry.ts';

/** Who holds each role: keys of those who take part. */
export const holdersSchema = z.readonly(z.record(idSchema, z.readonly(z.array(wordsSchema))));

const kinds = 'Expected one of "record", "next", "repeat", "finish"';

export const protocolCommandSchema = z.readonly(
  z.discriminatedUnion(
    'do',
    [
      /** Write something. */
      z.strictObject({ do: z.literal('record'), entry: protocolEntrySchema }),
      /** Go on to the next step. */
      z.strictObject({ do: z.literal('next'), at: timeSchema }),
      /** Begin another turn, with its own holders of the roles. */
      z.strictObject({ do: z.literal('repeat'), at: timeSchema, holders: z.exactOptional(holdersSchema) }),
      /** End the run. */
      z.strictObject({ do: z.literal('finish'), at: timeSchema }),
    ],
    kinds,
  ),
);

/** Something that was done in a run. */
export type ProtocolCommand = z.infer<typeof protocolCommandSchema>;

/** Who holds each role: keys of those who take part, by the role's id. */
export type Holders = z.infer<typeof holdersSchema>;
