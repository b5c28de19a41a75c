import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { dimensionSchema } from './dimension.ts';
import { scaleSchema } from './scale.ts';
import { sourceSchema } from './source.ts';

export const rubricSchema = z.readonly(
  z.strictObject({
    /** Names the instrument; stays the same over its versions. */
    id: idSchema,
    /** The version of the structure (semantic versioning). */
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'Expected a version of three numbers, such as "1.0.0"')),
    /** Where the instrument comes from. */
    source: sourceSchema,
    /** The instructions to who rates, as ids; their words stand in the text, in this order. */
    instructions: z.exactOptional(z.readonly(z.array(idSchema))),
    /** The scale that every indicator is rated on. */
    scale: scaleSchema,
    /** The dimensions, in the instrument's order. One or more. */
    dimensions: z.readonly(z.array(dimensionSchema).check(z.minLength(1))),
  }),
);

/**
 * An instrument: dimensions, indicators and a scale, in one version, without a sentence.
 * Write one as a literal `as const satisfies Rubric`, and its texts and edits know its ids.
 */
export interface Rubric extends z.infer<typeof rubricSchema> {}
