import type { Tally } from './tally.ts';
import { tallyBlocks } from './tally-blocks.ts';

/**
 * Refuses a tally whose numbers aren't typed arrays, as one that went through JSON.
 *
 * @throws TypeError that says how to mend it
 */
export function checkNumbers(tally: Tally): void {
  for (const name of ['raters', ...tallyBlocks] as const) {
    const numbers: unknown = (tally as Tally & Partial<Record<typeof name, unknown>>)[name];
    if (numbers === undefined || ArrayBuffer.isView(numbers)) continue;
    throw new TypeError(
      `Expected "${name}" of a tally as a typed array, as \`tally\` gives it; received another object. structuredClone and postMessage keep typed arrays, JSON doesn't: write Array.from of them, and read Uint32Array.from, or Float64Array.from of weights.`,
    );
  }
}
