import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';

const figureSchema = z.readonly(
  z.strictObject({
    /** What was found or counted; unlike every other figure of the tag. The text has its name. */
    id: idSchema,
    /** The number, as it stands in the source. */
    value: z.number(),
    /** What it is measured in. Without this it is a plain number. */
    unit: z.exactOptional(idSchema),
    /** Where in the source it stands. */
    place: wordsSchema,
  }),
);

const linkSchema = z.readonly(
  z.strictObject({
    /** The id of the rubric that the indicator stands in. */
    rubric: idSchema,
    /** The indicator that asks about what the tag stands for. */
    indicator: idSchema,
  }),
);

export const tagSchema = z.readonly(
  z.strictObject({
    /** Unlike every other tag of the set. Goals, actions and events name it in their `tags`, beside the set. */
    id: idSchema,
    /** The group of the set that it falls into. */
    group: z.exactOptional(idSchema),
    /** True where the text says more about it than its name. */
    description: z.exactOptional(z.literal(true)),
    /** The questions that guide those who work with it, in order. */
    questions: z.exactOptional(z.readonly(z.array(idSchema).check(z.minLength(1)))),
    /** What else is told of it in words, such as who takes part, in order. */
    details: z.exactOptional(z.readonly(z.array(idSchema).check(z.minLength(1)))),
    /** Numbers that the source cites. They are shown with their place; no measure reads them. */
    figures: z.exactOptional(z.readonly(z.array(figureSchema).check(z.minLength(1)))),
    /** The indicators that ask about it. */
    indicators: z.exactOptional(z.readonly(z.array(linkSchema).check(z.minLength(1)))),
    /** True where it is no longer to be had. It stays, so that what carries the tag is still understood. */
    closed: z.exactOptional(z.literal(true)),
  }),
);

/** Something that goals and actions can belong to: a method, an arena, a part of a model. */
export interface Tag extends z.infer<typeof tagSchema> {}
