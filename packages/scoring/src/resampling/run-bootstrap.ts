import type { Bootstrap, BootstrapOptions } from './bootstrap.ts';
import { type RandomState, randomState } from './random-state.ts';

/**
 * Draws and measures as often as asked for.
 *
 * @param estimate - the measure of the data themselves
 * @param options - seed and number of draws
 * @param replicate - draws once and measures
 * @returns the replicates, or `undefined` when the data or all draws have no value
 * @throws RangeError when the seed isn't a whole number of 0 or more, the number of draws isn't one of 1 or more, or the
 *   measure gives NaN or Infinity
 */
export function runBootstrap(
  estimate: number | undefined,
  { seed, replicates: draws = 1000 }: BootstrapOptions,
  replicate: (state: RandomState) => number | undefined,
): Bootstrap | undefined {
  const state = randomState(seed);
  if (!(Number.isInteger(draws) && draws >= 1)) {
    throw new RangeError(`Expected a whole number of 1 or more replicates; received ${draws}.`);
  }
  if (estimate === undefined) return undefined;
  checkMeasured(estimate);
  const values = new Float64Array(draws);
  let size = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const value = replicate(state);
    if (value !== undefined) values[size++] = checkMeasured(value);
  }
  if (size === 0) return undefined;
  const replicates = values.subarray(0, size).sort();
  return { estimate, replicates, withoutValue: draws - size, ...spread(replicates, estimate) };
}

function checkMeasured(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`Expected a measure that gives a finite number or undefined; received ${value}.`);
}

function spread(replicates: Float64Array, estimate: number): Pick<Bootstrap, 'bias' | 'standardError'> {
  // Deviations from the estimate, so that equal replicates have no spread at all.
  let sum = 0;
  for (const value of replicates) sum += value - estimate;
  const bias = sum / replicates.length;
  let squares = 0;
  for (const value of replicates) squares += (value - estimate - bias) ** 2;
  const freedom = replicates.length - 1;
  return { bias, standardError: freedom > 0 ? Math.sqrt(squares / freedom) : undefined };
}
