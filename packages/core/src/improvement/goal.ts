import * as z from 'zod/mini';
import { daySchema } from '../shared/day.ts';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { tagReferenceSchema } from './tag-reference.ts';

const amountSchema = z.union([z.number(), wordsSchema], 'Expected a number or words');

export const goalSchema = z.readonly(
  z.strictObject({
    /** Unlike every other goal of the plan. */
    id: wordsSchema,
    /** What is to be reached, in the words of those who set it. */
    what: wordsSchema,
    /** What is measured, and how. */
    measure: z.exactOptional(wordsSchema),
    /** Where the measure stands at the start: a number, or words such as the label of a level. */
    baseline: z.exactOptional(amountSchema),
    /** Where the measure is to stand when the goal is due. */
    target: z.exactOptional(amountSchema),
    /** Why it can be reached with what there is. */
    attainable: z.exactOptional(wordsSchema),
    /** Why it is this goal, of all. */
    reason: z.exactOptional(wordsSchema),
    /** The day by which it is to be reached. */
    due: z.exactOptional(daySchema),
    /** Who answers for it: a key of a person, a role or a unit. */
    owner: z.exactOptional(wordsSchema),
    /** The priority that it serves. */
    priority: z.exactOptional(wordsSchema),
    /** The goal above it: a short-term goal stands under an annual one. */
    parent: z.exactOptional(wordsSchema),
    /** The indicators that it serves. */
    indicators: z.exactOptional(z.readonly(z.array(idSchema))),
    /** What else it belongs to, such as a part of a model. */
    tags: z.exactOptional(z.readonly(z.array(tagReferenceSchema))),
    /** What became of it. A goal without this is still open. */
    outcome: z.exactOptional(z.enum(['reached', 'not-reached', 'dropped'])),
  }),
);

/** Something that a unit aims for, by a day. */
export interface Goal extends z.infer<typeof goalSchema> {}
