import * as z from 'zod/mini';
import { roundSchema } from '../assessment/round.ts';
import { timeSchema } from '../shared/time.ts';
import { wordsSchema } from '../shared/words.ts';

export const roundRecordSchema = z.readonly(
  z.strictObject({
    /** Names the round in its plan. The assessment of a group or a plenum has it as its rater. */
    id: wordsSchema,
    /** Whether each rates alone, a group does, or the plenum. */
    round: roundSchema,
    /** The raters that take part: the keys of persons. */
    members: z.readonly(z.array(wordsSchema)),
    /** When it was opened, and why so early where it didn't wait for those before it. */
    opened: z.exactOptional(
      z.readonly(
        z.strictObject({
          /** When it was opened, as the caller's clock said. */
          at: timeSchema,
          /** Why it was opened before the rounds that it waits for were closed. */
          early: z.exactOptional(wordsSchema),
        }),
      ),
    ),
    /** When it was closed. */
    closed: z.exactOptional(
      z.readonly(
        z.strictObject({
          /** When it was closed, as the caller's clock said. */
          at: timeSchema,
        }),
      ),
    ),
  }),
);

/** One round of a plan: planned, then opened, then closed. */
export interface RoundRecord extends z.infer<typeof roundRecordSchema> {}
