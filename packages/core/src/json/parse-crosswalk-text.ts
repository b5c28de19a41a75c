import type { Parsed } from '../shared/parsed.ts';
import { checkCrosswalkTextRules } from '../versions/check-crosswalk-text.ts';
import type { Crosswalk } from '../versions/crosswalk.ts';
import type { CrosswalkText } from '../versions/crosswalk-text.ts';
import { crosswalkTextSchema } from './crosswalk-text-schema.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads the words of a crosswalk in one language from JSON data.
 *
 * @param crosswalk - the crosswalk whose words they are
 * @param data - what `JSON.parse` gave
 * @returns the text, typed by the crosswalk, or everything that is wrong with it: also each string that is missing or that
 *   nothing asks for
 * @example
 * ```ts
 * import { type Crosswalk, formatPath, parseCrosswalkText } from '@rubrikk/core';
 *
 * const crosswalk: Crosswalk = {
 *   id: 'c1',
 *   from: { id: 'reading', version: '1.0.0' },
 *   to: { id: 'reading', version: '2.0.0' },
 *   entries: [{ id: 'renamed', relation: 'equal', from: ['aloud'], to: ['loud'] }],
 * };
 * const text = { crosswalk: 'c1', language: 'en', title: 'To the second', reasons: {} };
 * const parsed = parseCrosswalkText(crosswalk, text);
 * if (!parsed.ok) for (const { code, path } of parsed.issues) console.log(code, formatPath(path)); // => missing-text $.reasons.renamed
 * ```
 */
export function parseCrosswalkText<const C extends Crosswalk>(crosswalk: C, data: unknown): Parsed<CrosswalkText<C>> {
  // The rules have compared every id with those of the crosswalk, so the wide type is the narrow one.
  return parseWith(crosswalkTextSchema, data, (text) => checkCrosswalkTextRules(crosswalk, text)) as Parsed<
    CrosswalkText<C>
  >;
}
