import * as z from 'zod/mini';
import { missingKinds } from './missing-kinds.ts';

export const missingKindSchema = z.enum(missingKinds);

/**
 * Why a rating has no level: the indicator doesn't apply, the rater doesn't know, the rater would rather not say, or
 * it was left open. Never a number, and never left without a kind.
 */
export type MissingKind = z.infer<typeof missingKindSchema>;
