import type { BootstrapOptions } from './bootstrap.ts';

/**
 * How many draws are asked for.
 *
 * @param options - the number of draws; 1000 when left out
 * @returns the number
 * @throws RangeError when it isn't a whole number of 1 or more
 */
export function replicatesOf({ replicates = 1000 }: BootstrapOptions): number {
  if (Number.isInteger(replicates) && replicates >= 1) return replicates;
  throw new RangeError(`Expected a whole number of 1 or more replicates; received ${replicates}.`);
}
