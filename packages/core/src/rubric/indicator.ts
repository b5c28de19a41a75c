import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';

export const indicatorSchema = z.readonly(
  z.strictObject({
    /** Unlike every other indicator of the rubric; never used again after the indicator is gone. */
    id: idSchema,
    /** True where the text describes what each level looks like for this indicator. */
    descriptors: z.exactOptional(z.literal(true)),
  }),
);

/** One statement that is rated. Its words stand in the rubric's text. */
export interface Indicator extends z.infer<typeof indicatorSchema> {}
