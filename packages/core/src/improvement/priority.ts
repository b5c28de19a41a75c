import * as z from 'zod/mini';
import { daySchema } from '../shared/day.ts';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';

// That it has one of `indicator` and `dimension` stands in priority-issues.ts, so that every fault of it is told at once.
export const prioritySchema = z.readonly(
  z.strictObject({
    /** Unlike every other priority of the plan. */
    id: wordsSchema,
    /** The wave whose results it was chosen from. */
    wave: wordsSchema,
    /** The indicator that was chosen; none where it is a dimension. */
    indicator: z.exactOptional(idSchema),
    /** The dimension that was chosen; none where it is an indicator. */
    dimension: z.exactOptional(idSchema),
    /** Why it is this, of all. */
    reason: wordsSchema,
    /** How many were present when it was chosen. */
    present: z.exactOptional(z.int().check(z.minimum(1, 'Expected how many were present, 1 or more'))),
    /** The day on which it was chosen. */
    day: z.exactOptional(daySchema),
  }),
);

/** An indicator or a dimension that a plenum chose to work on, of all that it rated. A wave has one to three. */
export interface Priority extends z.infer<typeof prioritySchema> {}
