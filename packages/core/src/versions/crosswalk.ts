import * as z from 'zod/mini';
import { fingerprintSchema } from '../shared/fingerprint.ts';
import { idSchema } from '../shared/id.ts';
import { wordsSchema } from '../shared/words.ts';
import { crosswalkEntrySchema } from './crosswalk-entry.ts';
import { scaleMapSchema } from './scale-map.ts';

const rubricReferenceSchema = z.readonly(
  z.strictObject({
    /** The rubric's id. */
    id: idSchema,
    /** The rubric's version. */
    version: z.string(),
    /** The fingerprint of its structure (`fingerprintRubric`), so that a rubric changed afterwards is found out. */
    fingerprint: z.exactOptional(fingerprintSchema),
  }),
);

export const crosswalkSchema = z.readonly(
  z.strictObject({
    /** Unlike every other crosswalk of the one who keeps them. */
    id: wordsSchema,
    /** The rubric that ratings come from. */
    from: rubricReferenceSchema,
    /** The rubric that they are moved to; another version of the same, or another instrument. */
    to: rubricReferenceSchema,
    /** How levels are carried where the scales aren't the same. */
    scaleMaps: z.exactOptional(z.readonly(z.array(scaleMapSchema))),
    /** Each indicator of either rubric, in exactly one entry. */
    entries: z.readonly(z.array(crosswalkEntrySchema)),
  }),
);

/** What stands in one rubric for each indicator of another, so that ratings can be moved. */
export interface Crosswalk extends z.infer<typeof crosswalkSchema> {}
