import type { Suppressed } from './protected.ts';

/** The suppression alone of a suppressed result, for a result that rests on it. */
export function suppressionOf({ status, reason, minimum }: Suppressed): Suppressed {
  return { status, reason, minimum };
}
