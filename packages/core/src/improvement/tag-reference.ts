import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';

export const tagReferenceSchema = z.readonly(
  z.strictObject({
    /** The id of the tag set. */
    set: idSchema,
    /** The id of the tag in it. */
    tag: idSchema,
  }),
);

/** A tag of a tag set that something belongs to, such as a method, an arena, or a part of a model. */
export interface TagReference extends z.infer<typeof tagReferenceSchema> {}
