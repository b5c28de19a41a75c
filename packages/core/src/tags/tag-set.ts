import * as z from 'zod/mini';
import { idSchema } from '../shared/id.ts';
import { sourceSchema } from '../shared/source.ts';
import { tagSchema } from './tag.ts';

export const tagSetSchema = z.readonly(
  z.strictObject({
    /** Names the set; stays the same over its versions. */
    id: idSchema,
    /** The version of the structure (semantic versioning). */
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'Expected a version of three numbers, such as "1.0.0"')),
    /** Where it comes from. */
    source: z.exactOptional(sourceSchema),
    /** The groups that its tags fall into, in order, where it has groups. */
    groups: z.exactOptional(z.readonly(z.array(idSchema).check(z.minLength(1)))),
    /** The tags, in the order of the source. One or more. */
    tags: z.readonly(z.array(tagSchema).check(z.minLength(1))),
  }),
);

/** Tags that belong together, such as the parts of a model, without a sentence. */
export interface TagSet extends z.infer<typeof tagSetSchema> {}
