import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { type Indicator, indicatorSchema } from './indicator.ts';

/** Indicators that belong together, or narrower dimensions, or both. */
export interface Dimension {
  /** Unlike every other dimension of the rubric, at any depth. */
  readonly id: string;
  /** True where the text opens the dimension with the principle that it rests on. */
  readonly principle?: true;
  /** The indicators, in the instrument's order. One or more; left out where the dimension has others in it alone. */
  readonly indicators?: readonly Indicator[];
  /** The dimensions in it, in the instrument's order. One or more; left out where it has none. */
  readonly dimensions?: readonly Dimension[];
}

// That a dimension has one of its two lists, and how deep dimensions nest, stands in check-rubric.ts.
export const dimensionSchema: z.ZodMiniType<Dimension> = z.readonly(
  z.strictObject({
    id: idSchema,
    principle: z.exactOptional(z.literal(true)),
    indicators: z.exactOptional(z.readonly(z.array(indicatorSchema).check(z.minLength(1)))),
    get dimensions() {
      return z.exactOptional(z.readonly(z.array(dimensionSchema).check(z.minLength(1))));
    },
  }),
);
