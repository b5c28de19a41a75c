import type { Protected, Suppressed } from '../disclosure/protected.ts';
import type { ComparisonSide } from './comparison-side.ts';

/** A side of so many raters on each level, with two who skipped the indicator. */
export function sideOf(...counts: number[]): { readonly status: 'shown' } & ComparisonSide {
  const missing = Object.freeze({ 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 2 });
  return Object.freeze({ status: 'shown', counts: Object.freeze(counts), missing });
}

export const hidden: Suppressed = Object.freeze({ status: 'suppressed', reason: 'withheld', minimum: 5 });

/** The values of a result that is shown, where the test says that it is. */
export function shownOf<Values>(result: Protected<Values> | { status: 'refused' } | undefined): Values {
  if (result?.status === 'shown') return result;
  throw new Error(`Expected a shown result; received ${JSON.stringify(result)}.`);
}
