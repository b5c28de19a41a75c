import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';

export const scaleMapSchema = z.readonly(
  z.strictObject({
    /** The scale of the older rubric, by id. */
    from: idSchema,
    /** The scale of the newer rubric, by id. */
    to: idSchema,
    /** True where the map is for indicators that one rubric words the other way round: it turns the order about. */
    reverse: z.exactOptional(z.literal(true)),
    /** For each level of the older scale, the level of the newer. */
    levels: z.readonly(z.record(idSchema, idSchema)),
    /** True where it isn't level for level: two levels become one, or a new level has no old one. Such ratings aren't carried. */
    lossy: z.exactOptional(z.literal(true)),
  }),
);

/** What the levels of one scale are on another. */
export interface ScaleMap extends z.infer<typeof scaleMapSchema> {}
