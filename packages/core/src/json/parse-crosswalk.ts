import type { Rubric } from '../rubric/rubric.ts';
import type { Parsed } from '../shared/parsed.ts';
import { checkCrosswalkRules } from '../versions/check-crosswalk.ts';
import { type Crosswalk, crosswalkSchema } from '../versions/crosswalk.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a crosswalk from JSON data and checks it against the two rubrics that it names.
 *
 * @param from - the rubric that ratings come from
 * @param to - the rubric that they are moved to
 * @param data - what `JSON.parse` gave
 * @returns the crosswalk, or everything that is wrong with it
 * @example
 * ```ts
 * import { draftCrosswalk, parseCrosswalk } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const reasons = { same: 'Unchanged.', changed: 'Asks otherwise.', removed: 'No longer asked.', added: 'New.' };
 * const stored = JSON.stringify(draftCrosswalk(plcResults, plcResults, { id: 'c1', reasons }));
 * console.log(parseCrosswalk(plcResults, plcResults, JSON.parse(stored)).ok); // => true
 * ```
 */
export function parseCrosswalk(from: Rubric, to: Rubric, data: unknown): Parsed<Crosswalk> {
  return parseWith(crosswalkSchema, data, (value) => checkCrosswalkRules(from, to, value));
}
