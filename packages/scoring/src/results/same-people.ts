import type { Relation } from '../disclosure/hierarchy.ts';

/** Groups of which some are the same people under another name, and the sums between those that aren't. */
export interface SamePeople {
  /** The name that stands for all groups of the same people. */
  readonly nameOf: (id: string) => string;
  /** The sums between those names. */
  readonly relations: readonly Relation[];
}

/**
 * Finds groups that are the same people: a total of a single part, as everyone where there is one unit. They are shown or
 * withheld together, and protecting them as one hides less.
 */
export function samePeople(relations: readonly Relation[]): SamePeople {
  const names = new Map<string, string>();
  const nameOf = (id: string): string => {
    const other = names.get(id);
    return other === undefined ? id : nameOf(other);
  };
  for (const { total, parts } of relations) {
    const [part] = parts;
    if (part === undefined || parts.length > 1) continue;
    const [from, to] = [nameOf(total), nameOf(part)];
    if (from !== to) names.set(from, to);
  }
  const renamed = relations
    .filter(({ parts }) => parts.length > 1)
    .map(({ total, parts }): Relation => ({ total: nameOf(total), parts: parts.map(nameOf) }));
  const different = new Map(renamed.map((relation) => [keyOf(relation), relation]));
  return { nameOf, relations: [...different.values()] };
}

function keyOf({ total, parts }: Relation): string {
  return JSON.stringify([total, ...parts.toSorted()]);
}
