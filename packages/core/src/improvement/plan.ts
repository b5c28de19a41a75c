import * as z from 'zod/mini';
import { wordsSchema } from '../shared/words.ts';
import { actionSchema } from './action.ts';
import { cycleSchema } from './cycle.ts';
import { goalSchema } from './goal.ts';
import { prioritySchema } from './priority.ts';
import { wheelEventSchema } from './wheel-event.ts';

export const planSchema = z.readonly(
  z.strictObject({
    /** Unlike every other plan of the one who keeps them. */
    id: wordsSchema,
    /** The unit whose plan it is. */
    unit: wordsSchema,
    /** What was chosen to work on, in the order in which it is shown: one to three of a wave. */
    priorities: z.exactOptional(z.readonly(z.array(prioritySchema))),
    /** The goals, in the order in which they are shown. */
    goals: z.readonly(z.array(goalSchema)),
    /** The actions, in the order in which they are shown. */
    actions: z.readonly(z.array(actionSchema)),
    /** The events of the yearly wheel. */
    events: z.readonly(z.array(wheelEventSchema)),
    /** The cycles whose phases the actions stand in. */
    cycles: z.exactOptional(z.readonly(z.array(cycleSchema))),
  }),
);

/** What a unit aims for, what it does for that, and what comes back every year. */
export interface Plan extends z.infer<typeof planSchema> {}
