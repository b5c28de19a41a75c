import type { Problem } from '../problem.ts';

/** The arguments as far as they could be understood, and everything that is wrong with them. */
export interface ParsedArguments<Arguments> {
  readonly wanted: Arguments;
  readonly problems: readonly Problem[];
}
