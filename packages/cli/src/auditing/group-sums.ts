import type { Organisation } from '@rubrikk/core';
import type { Relation } from '@rubrikk/scoring';
import { type PublishedGroup } from './published-group.ts';

/** Names a group in the sums. */
export function groupId({ unit, role }: Pick<PublishedGroup, 'unit' | 'role'>): string {
  return JSON.stringify([unit, role]);
}

/** Names the part of a unit that is in none of the units below it: nobody publishes it. */
export function ownPartId(unit: string, role: string | null): string {
  return JSON.stringify([unit, role, 'own']);
}

/** The sums that a reader can write down of the groups of one indicator: over roles, and over units or their tree. */
export function groupSums(groups: readonly PublishedGroup[], organisation?: Organisation): Relation[] {
  const parents = new Map(organisation?.units.map(({ id, parent }) => [id, parent ?? null]));
  const parentOf = ({ unit }: PublishedGroup) => parents.get(unit as string) ?? null;
  return groups.flatMap((total): Relation[] => {
    const roles = total.role === null ? groups.filter(({ unit, role }) => unit === total.unit && role !== null) : [];
    const below = groups.filter((part) => {
      return part.unit !== null && part.role === total.role && part.unit !== total.unit && parentOf(part) === total.unit;
    });
    const own = total.unit !== null && below.length > 0 ? [ownPartId(total.unit, total.role)] : [];
    const parts = [roles.map(groupId), [...below.map(groupId), ...own]];
    return parts.filter((ids) => ids.length > 0).map((ids) => ({ total: groupId(total), parts: ids }));
  });
}
