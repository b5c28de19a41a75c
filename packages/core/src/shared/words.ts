import * as z from 'zod/mini';

/** Words that somebody will read: at least one character that isn't a space. */
export const wordsSchema = z.string().check(z.regex(/\S/, 'Expected words'));
