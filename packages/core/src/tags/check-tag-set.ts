import { duplicateIds } from '../shared/duplicate-ids.ts';
import type { Issue } from '../shared/issue.ts';
import { isObject } from '../shared/objects-in.ts';
import { type PlacedText, type PlacedThing, placedThings, textAt, textsAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';
import { type LinkedRubric, linkedIds } from './linked-rubric.ts';
import type { TagSet } from './tag-set.ts';

/**
 * Checks the rules of a set of tags that reach over several of its parts: no tag, group, question, detail, figure or
 * link twice, and groups that are there; and links to indicators that the rubrics have.
 *
 * @param rubrics - the rubrics that links are checked against, or none; a link to any other isn't checked
 * @param tagSet - the set of tags
 * @returns every issue; none when the set holds
 * @example
 * ```ts
 * import { checkTagSet, formatPath, type TagSet } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 *
 * const tagSet: TagSet = {
 *   id: 'methods',
 *   version: '1.0.0',
 *   tags: [{ id: 'goals', indicators: [{ rubric: 'plc-results', indicator: 'goals' }] }, { id: 'goals' }],
 * };
 * for (const { code, path } of checkTagSet([plcResults], tagSet)) console.log(code, formatPath(path));
 * // => duplicate-id $.tags[1].id
 * // => unknown-indicator $.tags[0].indicators[0].indicator
 * ```
 */
export function checkTagSet(rubrics: readonly LinkedRubric[], tagSet: TagSet): Issue[] {
  return checkTagSetRules(rubrics, tagSet);
}

/** The same over what was meant as a set of tags, whatever else is wrong with it. */
export function checkTagSetRules(rubrics: readonly LinkedRubric[], tagSet: unknown): Issue[] {
  if (!isObject(tagSet)) return [];
  const tags = placedThings(tagSet['tags'], ['tags']);
  const groups = textsAt({ thing: tagSet, path: [] }, 'groups');
  return [
    ...duplicateIds('group', groups),
    ...duplicateIds('tag', idsOf(tags)),
    ...duplicateIds(
      'question',
      tags.flatMap((tag) => textsAt(tag, 'questions')),
    ),
    ...tags.flatMap(tagIssues),
    ...groupIssues(tags, groups),
    ...linkIssues(tags.flatMap(linksOf), rubrics),
  ];
}

const idsOf = (things: readonly PlacedThing[]) => things.flatMap((placed) => textAt(placed, 'id'));
const linksOf = ({ thing, path }: PlacedThing) => placedThings(thing['indicators'], [...path, 'indicators']);

/** A link as one id, where both halves of it can be read. */
function placedLink(link: PlacedThing): PlacedText[] {
  const [[rubric], [indicator]] = [textAt(link, 'rubric'), textAt(link, 'indicator')];
  return rubric && indicator ? [{ id: `${rubric.id}/${indicator.id}`, path: link.path }] : [];
}

function tagIssues(tag: PlacedThing): Issue[] {
  const figures = placedThings(tag.thing['figures'], [...tag.path, 'figures']);
  return [
    ...duplicateIds('detail', textsAt(tag, 'details')),
    ...duplicateIds('figure', idsOf(figures)),
    ...duplicateIds('link', linksOf(tag).flatMap(placedLink)),
  ];
}

function groupIssues(tags: readonly PlacedThing[], groups: readonly PlacedText[]): Issue[] {
  const known = new Set(groups.map(({ id }) => id));
  const named = tags.flatMap((tag) => textAt(tag, 'group'));
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => {
      const message = `The set of tags has no group ${quote(id)}; add it, or mend the id.`;
      return { code: 'unknown-place', path, message };
    });
}

function linkIssues(links: readonly PlacedThing[], rubrics: readonly LinkedRubric[]): Issue[] {
  const idsByRubric = new Map(rubrics.map((rubric) => [rubric.id, new Set(linkedIds(rubric))]));
  return links.flatMap((link) =>
    textAt(link, 'rubric').flatMap(({ id: rubric }) => unknownIndicators(link, rubric, idsByRubric.get(rubric))),
  );
}

function unknownIndicators(link: PlacedThing, rubric: string, known: ReadonlySet<string> | undefined): Issue[] {
  if (known === undefined) return [];
  return textAt(link, 'indicator')
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => {
      const message = `The rubric ${quote(rubric)} has no indicator ${quote(id)}; mend the id, or take it out.`;
      return { code: 'unknown-indicator', path, message };
    });
}
