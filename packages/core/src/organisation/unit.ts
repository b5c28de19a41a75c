import * as z from 'zod/mini';
import { wordsSchema } from '../shared/words.ts';
import type { UnitKind } from './unit-kind.ts';

export const unitSchema = z.readonly(
  z.strictObject({
    /** Unlike every other unit of the organisation. Assessments say by it what was rated. */
    id: wordsSchema,
    /** What kind of unit it is: "owner", "school", "team", or a word of the organisation's own. */
    kind: wordsSchema,
    /** What people call it. */
    name: z.exactOptional(wordsSchema),
    /** The unit that it is a part of. A unit without one stands at the top. */
    parent: z.exactOptional(wordsSchema),
  }),
);

/** A team, a school, an owner, or another part of the tree. */
export interface Unit extends Omit<z.infer<typeof unitSchema>, 'kind'> {
  /** What kind of unit it is. */
  readonly kind: UnitKind;
}
