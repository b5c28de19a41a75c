import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { indicatorSchema } from './indicator.ts';

export const dimensionSchema = z.readonly(
  z.strictObject({
    /** Unlike every other dimension of the rubric. */
    id: idSchema,
    /** True where the text opens the dimension with the principle that it rests on. */
    principle: z.exactOptional(z.literal(true)),
    /** The indicators, in the instrument's order. One or more. */
    indicators: z.readonly(z.array(indicatorSchema).check(z.minLength(1))),
  }),
);

/** Indicators that belong together. */
export interface Dimension extends z.infer<typeof dimensionSchema> {}
