import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** What stands before and after. */
export type Pair = readonly [before: string, after: string];

/** Reads an option of two different words with a comma between. */
export function parsePair(
  option: string,
  what: string,
  example: string,
  given: string | undefined,
): { readonly value: Pair | undefined; readonly problems: readonly Problem[] } {
  if (given === undefined) return { value: undefined, problems: [] };
  const [before = '', after = '', ...more] = given.split(',').map((word) => word.trim());
  if (before !== '' && after !== '' && before !== after && more.length === 0) {
    return { value: [before, after], problems: [] };
  }
  const message = `--${option} expects two different ${what} with a comma between, such as "${example}"; received "${given}".`;
  return { value: undefined, problems: [wrongArgument(message)] };
}
