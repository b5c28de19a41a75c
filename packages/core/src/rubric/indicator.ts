import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';

const idsSchema = z.readonly(z.array(idSchema).check(z.minLength(1)));

export const indicatorSchema = z.readonly(
  z.strictObject({
    /** Unlike every other indicator of the rubric; never used again after the indicator is gone. */
    id: idSchema,
    /** What kind of entry it is; a statement where nothing is said. */
    kind: z.exactOptional(z.enum(['statement', 'goal', 'strategy', 'value'])),
    /** The stem that the statement completes, such as "The staff …", as the id of a string of the text. */
    stem: z.exactOptional(idSchema),
    /** The scale of its own that it is rated on, as an id of `scales`; the shared one where nothing is said. */
    scale: z.exactOptional(idSchema),
    /** True where the statement is worded the other way round: the higher the level, the worse. */
    reverse: z.exactOptional(z.literal(true)),
    /** True where the text describes what each level looks like for this indicator. */
    descriptors: z.exactOptional(z.literal(true)),
    /** The prompts that ask for evidence, as ids of strings of the text. Indicators may share them. */
    prompts: z.exactOptional(idsSchema),
    /** The roles that rate it; all where nothing is said. */
    roles: z.exactOptional(idsSchema),
    /** The kinds of unit that it is for; all where nothing is said. */
    unitKinds: z.exactOptional(idsSchema),
  }),
);

/** One statement that is rated. Its words stand in the rubric's text. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}
