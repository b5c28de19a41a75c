import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';

export const protocolEntrySchema = z.readonly(
  z.strictObject({
    /** Unlike every other entry of the run. */
    id: wordsSchema,
    /** The step that it belongs to: the one that the run stands at, or an earlier one of the same turn. */
    step: idSchema,
    /** The prompt that it answers, where the step has prompts. */
    prompt: z.exactOptional(idSchema),
    /** Who wrote it: a key of one who takes part. Without this those who sit together. */
    by: z.exactOptional(wordsSchema),
    /** What was said. An entry without words is a pass: who was asked had nothing to say. */
    words: z.exactOptional(wordsSchema),
    /** The indicators that it speaks of. */
    indicators: z.exactOptional(z.readonly(z.array(idSchema))),
    /** When it was written, as the caller's clock says. */
    at: timeSchema,
  }),
);

/** Something that was said in a step of a protocol. */
export interface ProtocolEntry extends z.infer<typeof protocolEntrySchema> {}
