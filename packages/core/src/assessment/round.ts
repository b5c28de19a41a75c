import * as z from 'zod/mini';

export const roundSchema = z.enum(['individual', 'group', 'plenum']);

/** Who judges together: each alone, then groups, then everyone. Rounds are different facts and are never pooled. */
export type Round = z.infer<typeof roundSchema>;
