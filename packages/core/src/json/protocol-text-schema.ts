import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { languageSchema } from '../shared/language.ts';
import { wordsSchema } from '../shared/words.ts';
import { textPartSchema } from './text-part-schema.ts';

export const protocolTextSchema = z.readonly(
  z.strictObject({
    protocol: idSchema,
    language: languageSchema,
    title: wordsSchema,
    steps: textPartSchema,
    roles: z.exactOptional(textPartSchema),
    prompts: z.exactOptional(textPartSchema),
    outputs: z.exactOptional(textPartSchema),
    gates: z.exactOptional(textPartSchema),
  }),
);
