import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { languageSchema } from '../shared/language.ts';
import { wordsSchema } from '../shared/words.ts';
import { textPartSchema as part } from './text-part-schema.ts';

export const rubricTextSchema = z.readonly(
  z.strictObject({
    rubric: idSchema,
    language: languageSchema,
    title: wordsSchema,
    instructions: z.exactOptional(part),
    levels: part,
    rules: z.exactOptional(part),
    dimensions: part,
    principles: z.exactOptional(part),
    indicators: part,
    stems: z.exactOptional(part),
    prompts: z.exactOptional(part),
    descriptors: z.exactOptional(z.readonly(z.record(idSchema, part))),
  }),
);
