import { checkRubricRules } from '../rubric/check-rubric.ts';
import { type Rubric, rubricSchema } from '../rubric/rubric.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a rubric from JSON data.
 *
 * @param data - what `JSON.parse` gave
 * @returns the rubric, or everything that is wrong with it
 * @example
 * ```ts
 * import { formatPath, parseRubric } from '@rubrikk/core';
 *
 * const parsed = parseRubric({ id: 'my rubric', version: '1.0.0', source: { title: 'Mine', language: 'en' } });
 * if (!parsed.ok) console.log(parsed.issues.map((issue) => formatPath(issue.path)).join(' ')); // => $.id $.dimensions
 * ```
 */
export function parseRubric(data: unknown): Parsed<Rubric> {
  // The rules have asked which kind of scale has a favourable level, so the wide type is the narrow one.
  return parseWith(rubricSchema, data, checkRubricRules) as Parsed<Rubric>;
}
