import type { Issue } from '../shared/issue.ts';
import { quote } from '../shared/quote.ts';
import { type AskedPart, textIssues } from '../shared/text-issues.ts';
import type { Wording } from '../shared/text-part-issues.ts';
import type { Tag } from './tag.ts';
import type { TagSet } from './tag-set.ts';
import type { TagSetText } from './tag-set-text.ts';

/**
 * Checks that the words of a set of tags are all there, and no others.
 *
 * @param tagSet - the set of tags whose words they are
 * @param text - the text
 * @returns every issue: each string that is missing, and each that nothing asks for; none when the text is whole
 * @example
 * ```ts
 * import { checkTagSetText, formatPath, type TagSet, type TagSetText } from '@rubrikk/core';
 *
 * const tagSet: TagSet = { id: 'methods', version: '1.0.0', tags: [{ id: 'walk', details: ['who'] }] };
 * const text: TagSetText = {
 *   tagSet: 'methods',
 *   language: 'en',
 *   title: 'Methods',
 *   tags: { walk: 'A walk' },
 *   details: { walk: { when: 'In spring' } },
 *   detailNames: { who: 'Who' },
 * };
 * for (const { code, path } of checkTagSetText(tagSet, text)) console.log(code, formatPath(path));
 * // => missing-text $.details.walk.who
 * // => surplus-text $.details.walk.when
 * ```
 */
export function checkTagSetText(tagSet: TagSet, text: TagSetText): Issue[] {
  return checkTagSetTextRules(tagSet, text);
}

/** The same over what was meant as a text, whatever else is wrong with it. */
export function checkTagSetTextRules(tagSet: TagSet, text: unknown): Issue[] {
  const owner = { key: 'tagSet', name: 'set of tags', id: tagSet.id, code: 'wrong-tag-set' } as const;
  return textIssues(owner, [...commonParts(tagSet), ...detailParts(tagSet.tags)], text);
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

function commonParts({ groups = [], tags }: TagSet): AskedPart[] {
  const figures = tags.flatMap((tag) => tag.figures ?? []);
  return [
    { name: 'groups', kind: 'group', ids: groups },
    { name: 'tags', kind: 'tag', ids: idsOf(tags) },
    { name: 'descriptions', kind: 'description of tag', ids: idsOf(tags.filter(({ description }) => description)) },
    { name: 'questions', kind: 'question', ids: tags.flatMap(({ questions = [] }) => questions) },
    { name: 'figures', kind: 'figure', ids: idsOf(figures) },
    { name: 'units', kind: 'unit', ids: figures.flatMap(({ unit = [] }) => unit) },
  ];
}

const detailsWording: Wording = {
  missing: (id) => `The tag ${quote(id)} has no details; add one for each that it names.`,
  surplus: (id) => `The set of tags asks for no details of tag ${quote(id)}; remove them, or mend the id.`,
};

/** Details are told of each tag by itself, under names that the tags share. */
function detailParts(tags: readonly Tag[]): AskedPart[] {
  const detailed = tags.filter(({ details }) => details !== undefined);
  const each = detailed.map(({ id, details = [] }) => {
    return { name: 'details', kind: `detail of ${quote(id)}`, ids: details, under: id };
  });
  const names = tags.flatMap(({ details = [] }) => details);
  return [
    { name: 'details', kind: 'details', ids: idsOf(detailed), wording: detailsWording },
    ...each,
    { name: 'detailNames', kind: 'name of detail', ids: names },
  ];
}
