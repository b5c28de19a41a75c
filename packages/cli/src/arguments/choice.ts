import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** What an option with a few known values says: its value, the default where it says nothing or something else. */
export function choice<Value extends string>(
  option: string,
  known: readonly Value[],
  given: string | undefined,
): { readonly value: Value; readonly problems: readonly Problem[] } {
  const value = known.find((one) => one === given);
  const problem = wrongArgument(`--${option} expects ${known.join(', ')}; received "${given}".`);
  return {
    value: value ?? (known[0] as Value),
    problems: value === undefined && given !== undefined ? [problem] : [],
  };
}
