import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';

/** A part of a text: words by the ids of what they are of. */
export const textPartSchema = z.readonly(z.record(idSchema, wordsSchema));
