import type { Parsed } from '../shared/parsed.ts';
import { checkTagSetTextRules } from '../tags/check-tag-set-text.ts';
import type { TagSet } from '../tags/tag-set.ts';
import type { TagSetText } from '../tags/tag-set-text.ts';
import { parseWith } from './parse-with.ts';
import { tagSetTextSchema } from './tag-set-text-schema.ts';

/**
 * Reads the words of a set of tags in one language from JSON data.
 *
 * @param tagSet - the set of tags whose words they are
 * @param data - what `JSON.parse` gave
 * @returns the text, typed by the set of tags, or everything that is wrong with it: also each string that is missing or that
 *   nothing asks for
 * @example
 * ```ts
 * import { formatPath, parseTagSetText, type TagSet } from '@rubrikk/core';
 *
 * const tagSet: TagSet = { id: 'methods', version: '1.0.0', tags: [{ id: 'walk' }] };
 * const text = { tagSet: 'methods', language: 'en', title: 'Methods', tags: {} };
 * const parsed = parseTagSetText(tagSet, text);
 * if (!parsed.ok) for (const { code, path } of parsed.issues) console.log(code, formatPath(path)); // => missing-text $.tags.walk
 * ```
 */
export function parseTagSetText<const S extends TagSet>(tagSet: S, data: unknown): Parsed<TagSetText<S>> {
  // The rules have compared every id with those of the set of tags, so the wide type is the narrow one.
  return parseWith(tagSetTextSchema, data, (text) => checkTagSetTextRules(tagSet, text)) as Parsed<TagSetText<S>>;
}
