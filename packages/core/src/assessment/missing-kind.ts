import * as z from 'zod/mini';

export const missingKindSchema = z.enum(['not-applicable', 'do-not-know', 'declined', 'skipped']);

/**
 * Why a rating has no level: the indicator doesn't apply, the rater doesn't know, the rater would rather not say, or
 * it was left open. Never a number, and never left without a kind.
 */
export type MissingKind = z.infer<typeof missingKindSchema>;
