import type { Hierarchy, LinkedCell, Relation } from './hierarchy.ts';

/**
 * Links groups that share raters, such as overlapping networks, or the same school in two waves.
 *
 * Raters who are in exactly the same groups make a part; each group is the sum of its parts. Nobody publishes the parts,
 * but they are what is told when groups are subtracted from each other, so `protect` keeps those from being told that are
 * too small.
 *
 * @param groups - the raters of each group by its name, each by a key that is the same wherever they are
 * @returns the groups and their parts, with the sums between them
 * @example
 * ```ts
 * import { disclosureRules, linkGroups, protect } from '@rubrikk/scoring';
 *
 * const staff = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
 * const hierarchy = linkGroups({ autumn: staff, spring: [...staff, 'i'] }); // one joined
 * const reasons = protect(hierarchy, disclosureRules.noStrict);
 * for (const [at, { id, n, isPublished }] of hierarchy.cells.entries()) {
 *   if (isPublished) console.log(id, n, reasons[at] ?? 'shown');
 * }
 * // => autumn 8 would-reveal
 * // => spring 9 shown
 * ```
 */
export function linkGroups(groups: Readonly<Record<string, readonly string[]>>): Hierarchy {
  const names = Object.keys(groups);
  const parts = partsOf(groups);
  const cells: LinkedCell[] = names.map((id) => ({ id, n: new Set(groups[id]).size, isPublished: true }));
  const relations: Relation[] = names.flatMap((total) => {
    const own = [...parts].flatMap(([id, { within }]) => (within.includes(total) ? [id] : []));
    return own.length === 0 ? [] : [{ total, parts: own }];
  });
  for (const [id, { n }] of parts) cells.push({ id, n, isPublished: false });
  return { cells, relations };
}

interface Part {
  readonly within: readonly string[];
  readonly n: number;
}

/** The raters who are in exactly the same groups: those groups, and how many they are. */
function partsOf(groups: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, Part> {
  const within = new Map<string, string[]>();
  for (const [name, raters] of Object.entries(groups)) {
    for (const rater of new Set(raters)) within.set(rater, [...(within.get(rater) ?? []), name]);
  }
  const parts = new Map<string, Part>();
  for (const names of within.values()) {
    // As JSON, so that no name of a group can be mistaken for a part.
    const id = JSON.stringify(names);
    parts.set(id, { within: names, n: (parts.get(id)?.n ?? 0) + 1 });
  }
  return parts;
}
