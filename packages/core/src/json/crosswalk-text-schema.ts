import * as z from 'zod/mini';
import { languageSchema } from '../shared/language.ts';
import { wordsSchema } from '../shared/words.ts';
import { textPartSchema } from './text-part-schema.ts';

export const crosswalkTextSchema = z.readonly(
  z.strictObject({
    crosswalk: wordsSchema,
    language: languageSchema,
    title: wordsSchema,
    reasons: textPartSchema,
  }),
);
