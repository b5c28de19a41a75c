/** The kinds of missing, for files that bring no zod along. */
export const missingKinds = ['not-applicable', 'do-not-know', 'declined', 'skipped'] as const;
