import type { Problem } from '../problem.ts';

/** A fault of the command line. */
export function wrongArgument(message: string): Problem {
  return { code: 'wrong-argument', message };
}
