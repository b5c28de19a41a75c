import type { Issue } from '../shared/issue.ts';
import { type PlacedThing, placedThings, textAt } from '../shared/placed-things.ts';
import { quote } from '../shared/quote.ts';

/** The ids of a tag set and of its tags. Every tag set is one. */
export interface KnownTagSet {
  /** The set's id. */
  readonly id: string;
  /** Its tags. */
  readonly tags: readonly {
    /** The tag's id. */
    readonly id: string;
  }[];
}

/** Issues for tags of sets that there aren't, and for tags that their set hasn't. */
export function tagIssues(things: readonly PlacedThing[], sets: Iterable<KnownTagSet> | undefined): Issue[] {
  if (sets === undefined) return [];
  const known = new Map(Array.from(sets, ({ id, tags }) => [id, new Set(tags.map((tag) => tag.id))] as const));
  const references = things.flatMap(({ thing, path }) => placedThings(thing['tags'], [...path, 'tags']));
  return references.flatMap((reference): Issue[] => {
    const [[set], [tag]] = [textAt(reference, 'set'), textAt(reference, 'tag')];
    if (set === undefined || tag === undefined) return [];
    const tags = known.get(set.id);
    if (tags?.has(tag.id)) return [];
    if (tags !== undefined) {
      const message = `The tag set ${quote(set.id)} has no tag ${quote(tag.id)}; mend the id, or remove it.`;
      return [{ code: 'unknown-tag', path: tag.path, message }];
    }
    const message = `There is no tag set ${quote(set.id)}; mend the id, or remove it.`;
    return [{ code: 'unknown-tag-set', path: set.path, message }];
  });
}
