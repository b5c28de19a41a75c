import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';

export const evidenceSchema = z.readonly(
  z.strictObject({
    /** The indicator whose rating it supports. */
    indicator: idSchema,
    /** What it shows. */
    text: wordsSchema,
    /** What it is, such as "observation" or "survey": a word of the one who keeps it. */
    kind: z.exactOptional(wordsSchema),
    /** Where it can be found. */
    link: z.exactOptional(wordsSchema),
    /** When it was written. */
    at: timeSchema,
  }),
);

/** What supports a rating. */
export interface Evidence<Indicator extends string = string> extends Omit<z.infer<typeof evidenceSchema>, 'indicator'> {
  /** The indicator whose rating it supports. */
  readonly indicator: Indicator;
}
