import { checkWaveRules } from '../rounds/check-wave.ts';
import { type Wave, waveSchema } from '../rounds/wave.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a wave from JSON data.
 *
 * @param data - what `JSON.parse` gave
 * @returns the wave, or everything that is wrong with it
 * @example
 * ```ts
 * import { parseWave } from '@rubrikk/core';
 *
 * const days = { first: '2026-11-16', last: '2026-11-27' };
 * console.log(parseWave({ id: '2026', ...days, invited: { teacher: 30 } }).ok); // => true
 * ```
 */
export function parseWave(data: unknown): Parsed<Wave> {
  return parseWith(waveSchema, data, checkWaveRules);
}
