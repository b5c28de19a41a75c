import * as z from 'zod/mini';
import { languageSchema } from './language.ts';
import { wordsSchema } from './words.ts';

export const sourceSchema = z.readonly(
  z.strictObject({
    /** The instrument's own title. */
    title: wordsSchema,
    /** The language that the instrument was written in. */
    language: languageSchema,
    /** Who published it. */
    publisher: z.exactOptional(z.string()),
    /** The year it was published. */
    year: z.exactOptional(z.int('Expected a whole number')),
    /** The document and the place in it. */
    document: z.exactOptional(z.string()),
    /** Who holds the rights to the original wording. */
    rightsHolder: z.exactOptional(z.string()),
    /** The licence of the wording that is shipped, as an SPDX identifier. */
    licence: z.exactOptional(z.string()),
    /** What carries over from the instrument, and what is worded anew. */
    note: z.exactOptional(z.string()),
  }),
);

/** Where an instrument comes from, and whose words are whose. */
export interface Source extends z.infer<typeof sourceSchema> {}
