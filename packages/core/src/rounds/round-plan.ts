import * as z from 'zod/mini';
import { wordsSchema } from '../shared/words.ts';
import { roundRecordSchema } from './round-record.ts';

export const roundPlanSchema = z.readonly(
  z.strictObject({
    /** The unit that is rated. */
    unit: wordsSchema,
    /** The wave. */
    wave: wordsSchema,
    /** The rounds: one where each rates alone, those of the groups, and one of the plenum; each may be left out. */
    rounds: z.readonly(z.array(roundRecordSchema)),
  }),
);

/** The rounds of a unit in a wave: individual, then groups, then the plenum. */
export interface RoundPlan extends z.infer<typeof roundPlanSchema> {}
