import * as z from 'zod/mini';
import { wordsSchema } from '../shared/words.ts';
import { networkSchema } from './network.ts';
import { type Unit, unitSchema } from './unit.ts';

export const organisationSchema = z.readonly(
  z.strictObject({
    /** Unlike every other organisation of the one who keeps them. */
    id: wordsSchema,
    /** The units, in the order in which they are shown. Each says its parent. One or more. */
    units: z.readonly(z.array(unitSchema).check(z.minLength(1))),
    /** The networks across the tree. */
    networks: z.exactOptional(z.readonly(z.array(networkSchema))),
    /** The roles that raters have here, such as leader and teacher. */
    roles: z.exactOptional(z.readonly(z.array(wordsSchema))),
  }),
);

/** Units in a tree (or several), networks across it, and the roles of those who rate. */
export interface Organisation extends Omit<z.infer<typeof organisationSchema>, 'units'> {
  /** The units, in the order in which they are shown. Each says its parent. */
  readonly units: readonly Unit[];
}
