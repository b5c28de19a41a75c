import { checkRubricTextRules } from '../rubric/check-rubric-text.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';
import { rubricTextSchema } from './rubric-text-schema.ts';

/**
 * Reads a rubric's words in one language from JSON data.
 *
 * @param rubric - the rubric whose words they are
 * @param data - what `JSON.parse` gave
 * @returns the text, typed by the rubric, or everything that is wrong with it: also each string that is missing or that nothing asks for
 * @example
 * ```ts
 * import { parseRubricText } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 * import { da } from '@rubrikk/content/plc-results/da';
 *
 * console.log(parseRubricText(plcResults, JSON.parse(JSON.stringify(da))).ok); // => true
 * console.log(parseRubricText(plcResults, { ...da, title: '' }).ok); // => false
 * ```
 */
export function parseRubricText<const R extends Rubric>(rubric: R, data: unknown): Parsed<RubricText<R>> {
  // The rules have compared every id with the rubric's, so the wide type is the narrow one.
  return parseWith(rubricTextSchema, data, (text) => checkRubricTextRules(rubric, text)) as Parsed<RubricText<R>>;
}
