import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { languageSchema } from '../shared/language.ts';
import { wordsSchema } from '../shared/words.ts';
import { textPartSchema } from './text-part-schema.ts';

export const toolTextSchema = z.readonly(
  z.strictObject({
    tool: idSchema,
    language: languageSchema,
    title: wordsSchema,
    places: textPartSchema,
    prompts: z.exactOptional(textPartSchema),
    groups: z.exactOptional(textPartSchema),
  }),
);
