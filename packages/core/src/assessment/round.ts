import * as z from 'zod/mini';
import { rounds } from './rounds.ts';

export const roundSchema = z.enum(rounds);

/** Who judges together: each alone, then groups, then everyone. Rounds are different facts and are never pooled. */
export type Round = z.infer<typeof roundSchema>;
