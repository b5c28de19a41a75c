import type { Parsed } from '../shared/parsed.ts';
import { checkTagSetRules } from '../tags/check-tag-set.ts';
import type { LinkedRubric } from '../tags/linked-rubric.ts';
import { type TagSet, tagSetSchema } from '../tags/tag-set.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a set of tags from JSON data.
 *
 * @param rubrics - the rubrics that links to indicators are checked against, or none; a link to any other isn't checked
 * @param data - what `JSON.parse` gave
 * @returns the set of tags, or everything that is wrong with it
 * @example
 * ```ts
 * import { formatPath, parseTagSet } from '@rubrikk/core';
 *
 * const parsed = parseTagSet([], { id: 'methods', version: '1.0.0', tags: [{ id: 'walk', group: 'look' }] });
 * if (!parsed.ok) console.log(parsed.issues.map((issue) => formatPath(issue.path)).join(' ')); // => $.tags[0].group
 * ```
 */
export function parseTagSet(rubrics: readonly LinkedRubric[], data: unknown): Parsed<TagSet> {
  return parseWith(tagSetSchema, data, (value) => checkTagSetRules(rubrics, value));
}
