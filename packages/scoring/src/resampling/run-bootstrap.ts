import type { Bootstrap, BootstrapOptions } from './bootstrap.ts';
import { bootstrapOf } from './bootstrap-of.ts';
import { type RandomState, randomState } from './random-state.ts';
import { replicatesOf } from './replicates-of.ts';

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
  options: BootstrapOptions,
  replicate: (state: RandomState) => number | undefined,
): Bootstrap | undefined {
  const state = randomState(options.seed);
  const draws = replicatesOf(options);
  if (estimate === undefined) return undefined;
  checkMeasured(estimate);
  const values = new Float64Array(draws);
  let size = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const value = replicate(state);
    if (value !== undefined) values[size++] = checkMeasured(value);
  }
  return bootstrapOf(estimate, values.subarray(0, size), draws - size);
}

function checkMeasured(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`Expected a measure that gives a finite number or undefined; received ${value}.`);
}
