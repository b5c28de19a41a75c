import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { sourceSchema } from '../shared/source.ts';
import { dimensionSchema } from './dimension.ts';
import { type OrdinalScale, type Scale, scaleSchema } from './scale.ts';

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
    /** What its ratings may be compared over. An instrument that says nothing may be compared over both. */
    comparable: z.exactOptional(
      z.readonly(
        z.strictObject({
          /** Whether one unit's ratings may be compared with another's. */
          units: z.boolean(),
          /** Whether a unit's ratings may be compared with those that it gave before. */
          waves: z.boolean(),
        }),
      ),
    ),
    /** True where those who rate may add entries of their own. */
    open: z.exactOptional(z.literal(true)),
    /** The scale that every indicator without one of its own is rated on. An instrument may come without. */
    scale: z.exactOptional(scaleSchema),
    /** The scales that indicators name as their own. One or more. */
    scales: z.exactOptional(z.readonly(z.array(scaleSchema).check(z.minLength(1)))),
    /** The dimensions, in the instrument's order. One or more. */
    dimensions: z.readonly(z.array(dimensionSchema).check(z.minLength(1))),
  }),
);

/**
 * An instrument: dimensions, indicators and scales, in one version, without a sentence.
 * Write one as a literal `as const satisfies Rubric`, and its texts and edits know its ids.
 */
export interface Rubric extends Omit<z.infer<typeof rubricSchema>, 'scale' | 'scales'> {
  /** The scale that every indicator without one of its own is rated on. An instrument may come without. */
  readonly scale?: Scale;
  /** The scales that indicators name as their own. One or more. */
  readonly scales?: readonly Scale[];
}

/** A rubric that has a scale for its indicators to share, so that it can be rated and counted. */
export interface ScaledRubric extends Rubric {
  /** The scale that every indicator without one of its own is rated on. */
  readonly scale: Scale;
}

/** A rubric whose every scale has an order, so that medians and favourable shares mean something. */
export interface OrdinalRubric extends ScaledRubric {
  /** The scale that every indicator without one of its own is rated on. */
  readonly scale: OrdinalScale;
  /** The scales that indicators name as their own. */
  readonly scales?: readonly OrdinalScale[];
}
