import type { MissingKind } from '@rubrikk/core';

/** Every kind of missing rating, in the order that a tally counts them and results list them. */
export const missingKinds = [
  'not-applicable',
  'do-not-know',
  'declined',
  'skipped',
] as const satisfies readonly MissingKind[];
