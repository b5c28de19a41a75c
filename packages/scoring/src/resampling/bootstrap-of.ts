import type { Bootstrap } from './bootstrap.ts';
import { sortNumbers } from './sort-numbers.ts';

/**
 * Sorts what was drawn and says how it spreads.
 *
 * @param estimate - the measure of the data themselves
 * @param drawn - the measure of each draw that has one; sorted in place
 * @param withoutValue - how many draws have none
 * @returns the replicates, or `undefined` when no draw has a value
 */
export function bootstrapOf(estimate: number, drawn: Float64Array, withoutValue: number): Bootstrap | undefined {
  if (drawn.length === 0) return undefined;
  const replicates = sortNumbers(drawn);
  return { estimate, replicates, withoutValue, ...spread(replicates, estimate) };
}

function spread(replicates: Float64Array, estimate: number): Pick<Bootstrap, 'bias' | 'standardError'> {
  // Deviations from the estimate, so that equal replicates have no spread at all.
  let sum = 0;
  for (let draw = 0; draw < replicates.length; draw += 1) sum += (replicates[draw] as number) - estimate;
  const bias = sum / replicates.length;
  let squares = 0;
  for (let draw = 0; draw < replicates.length; draw += 1) {
    const deviation = (replicates[draw] as number) - estimate - bias;
    squares += deviation * deviation;
  }
  const freedom = replicates.length - 1;
  return { bias, standardError: freedom > 0 ? Math.sqrt(squares / freedom) : undefined };
}
