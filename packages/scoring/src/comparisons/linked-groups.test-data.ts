import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { linkableGroups } from './linkable-groups.ts';
import type { LinkedGroup } from './linked-group.ts';

export const shown = { before: false, after: false };

export function raters(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${name}${at}`);
}

export function groupOf(before: readonly string[], after: readonly string[], isWithheld = shown): LinkedGroup {
  return { before, after, isWithheld };
}

/** A group by how many answered both times, only before and only after. */
export function sized(name: string, both: number, left: number, joined: number, isWithheld = shown): LinkedGroup {
  const kept = raters(`${name}-both`, both);
  const before = [...kept, ...raters(`${name}-left`, left)];
  return groupOf(before, [...kept, ...raters(`${name}-joined`, joined)], isWithheld);
}

/** A group of all who are in some others; it is shown. */
export function together(...parts: readonly LinkedGroup[]): LinkedGroup {
  const all = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
  return groupOf(all(parts.map(({ before }) => before)), all(parts.map(({ after }) => after)));
}

/** Which groups may be told of on a single indicator, on which all who answered have a level. */
export function linkableOnOne(groups: readonly LinkedGroup[], rule: DisclosureRule): boolean[] {
  return linkableGroups(groups, [groups], rule)[0] as boolean[];
}
