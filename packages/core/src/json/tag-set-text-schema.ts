import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { languageSchema } from '../shared/language.ts';
import { wordsSchema } from '../shared/words.ts';
import { textPartSchema } from './text-part-schema.ts';

export const tagSetTextSchema = z.readonly(
  z.strictObject({
    tagSet: idSchema,
    language: languageSchema,
    title: wordsSchema,
    tags: textPartSchema,
    groups: z.exactOptional(textPartSchema),
    descriptions: z.exactOptional(textPartSchema),
    questions: z.exactOptional(textPartSchema),
    details: z.exactOptional(z.readonly(z.record(idSchema, textPartSchema))),
    detailNames: z.exactOptional(textPartSchema),
    figures: z.exactOptional(textPartSchema),
    units: z.exactOptional(textPartSchema),
  }),
);
