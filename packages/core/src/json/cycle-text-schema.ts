import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { languageSchema } from '../shared/language.ts';
import { wordsSchema } from '../shared/words.ts';
import { textPartSchema } from './text-part-schema.ts';

export const cycleTextSchema = z.readonly(
  z.strictObject({
    cycle: idSchema,
    language: languageSchema,
    title: wordsSchema,
    phases: textPartSchema,
  }),
);
