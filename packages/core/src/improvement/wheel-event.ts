import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { tagReferenceSchema } from './tag-reference.ts';
import { wheelRuleSchema } from './wheel-rule.ts';

export const wheelEventSchema = z.readonly(
  z.strictObject({
    /** Unlike every other event of the wheel. */
    id: wordsSchema,
    /** What it is called, in the words of those who plan. */
    title: wordsSchema,
    /** When it comes. */
    rule: wheelRuleSchema,
    /** How many days it lasts. Without this one day, or where the rule names a week its working days. */
    days: z.exactOptional(z.int('Expected a whole number').check(z.gte(1, 'Expected a number of days, 1 or more'))),
    /** True where something is to be done by that day, rather than on it. */
    deadline: z.exactOptional(z.literal(true)),
    /** Who answers for it: a key of a person, a role or a unit. */
    owner: z.exactOptional(wordsSchema),
    /** The indicators that it serves. */
    indicators: z.exactOptional(z.readonly(z.array(idSchema))),
    /** What else it belongs to. */
    tags: z.exactOptional(z.readonly(z.array(tagReferenceSchema))),
  }),
);

/** Something that comes back every school year by a rule, or comes once. */
export interface WheelEvent extends z.infer<typeof wheelEventSchema> {}
