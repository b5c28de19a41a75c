import type { BootstrapOptions } from './bootstrap.ts';

/**
 * How many draws are asked for.
 *
 * @param options - the number of draws; 1000 when left out
 * @returns the number
 * @throws RangeError when it isn't a whole number from 1 to a million
 */
export function replicatesOf({ replicates = 1000 }: BootstrapOptions): number {
  if (Number.isInteger(replicates) && replicates >= 1 && replicates <= 1e6) return replicates;
  throw new RangeError(`Expected 1 to 1000000 replicates, a whole number; received ${replicates}.`);
}
