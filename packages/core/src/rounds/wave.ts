import * as z from 'zod/mini';
import { daySchema } from '../shared/day.ts';
import { wordsSchema } from '../shared/words.ts';

const countsSchema = z.readonly(z.record(wordsSchema, z.int().check(z.minimum(0, 'Expected how many, 0 or more'))));

export const waveSchema = z.readonly(
  z.strictObject({
    /** Names the wave; assessments and rounds have it. */
    id: wordsSchema,
    /** Its first day. */
    first: daySchema,
    /** Its last day. */
    last: daySchema,
    /** The school year that it belongs to, such as "2026-2027". */
    schoolYear: z.exactOptional(wordsSchema),
    /** How many were invited, by role. */
    invited: countsSchema,
    /** How many of them answered, by role; a role that isn't here has not answered. */
    answered: z.exactOptional(countsSchema),
  }),
);

/** One time the instrument is used. */
export interface Wave extends z.infer<typeof waveSchema> {}
