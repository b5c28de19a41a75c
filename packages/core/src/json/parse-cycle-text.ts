import { checkCycleTextRules } from '../improvement/check-cycle-text.ts';
import type { Cycle } from '../improvement/cycle.ts';
import type { CycleText } from '../improvement/cycle-text.ts';
import type { Parsed } from '../shared/parsed.ts';
import { cycleTextSchema } from './cycle-text-schema.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads the words of a cycle in one language from JSON data.
 *
 * @param cycle - the cycle whose words they are
 * @param data - what `JSON.parse` gave
 * @returns the text, typed by the cycle, or everything that is wrong with it: also each string that is missing or that nothing
 *   asks for
 * @example
 * ```ts
 * import { formatPath, parseCycleText, type Cycle } from '@rubrikk/core';
 *
 * const cycle: Cycle = { id: 'ours', phases: [{ id: 'try' }] };
 * const text = { cycle: 'ours', language: 'en', title: 'Our way', phases: {} };
 * const parsed = parseCycleText(cycle, text);
 * if (!parsed.ok) for (const { code, path } of parsed.issues) console.log(code, formatPath(path)); // => missing-text $.phases.try
 * ```
 */
export function parseCycleText<const C extends Cycle>(cycle: C, data: unknown): Parsed<CycleText<C>> {
  // The rules have compared every id with the cycle's, so the wide type is the narrow one.
  return parseWith(cycleTextSchema, data, (text) => checkCycleTextRules(cycle, text)) as Parsed<CycleText<C>>;
}
