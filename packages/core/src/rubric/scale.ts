import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { levelSchema } from './level.ts';

export const scaleSchema = z.readonly(
  z.strictObject({
    /** Names the scale, so that two rubrics can say that they share it. */
    id: idSchema,
    /** The levels, lowest first. Two or more. */
    levels: z.readonly(z.array(levelSchema).check(z.minLength(2))),
    /** The lowest level that counts as favourable; every level above it counts as well. */
    favourable: idSchema,
  }),
);

/** The levels that a rating can have, lowest first. */
export interface Scale extends z.infer<typeof scaleSchema> {}
