import { type Organisation, unitsUnder } from '@rubrikk/core';
import type { Relation } from '@rubrikk/scoring';
import type { PublishedGroup } from './published-group.ts';

/** Names a group in the sums. */
export function groupId({ unit, role, network }: Pick<PublishedGroup, 'unit' | 'role' | 'network'>): string {
  return JSON.stringify(network === null ? [unit, role] : [network, role, 'network']);
}

/** Names the part of a unit that is in none of the units below it: nobody publishes it. */
function ownPartId(unit: string, role: string | null): string {
  return JSON.stringify([unit, role, 'own']);
}

/** The sums that a reader can write down of the groups of one indicator: over roles, units or their tree, and networks. */
export function groupSums(groups: readonly PublishedGroup[], organisation?: Organisation): Relation[] {
  return groups.flatMap((total): Relation[] => {
    const roles = total.role === null ? groups.filter((part) => isSamePlace(part, total) && part.role !== null) : [];
    const parts = [roles.map(groupId), partsOf(total, groups, organisation)];
    return parts.filter((ids) => ids.length > 0).map((ids) => ({ total: groupId(total), parts: ids }));
  });
}

function isSamePlace(part: PublishedGroup, total: PublishedGroup): boolean {
  return part.unit === total.unit && part.network === total.network;
}

/** The units that make up a group, by their names in the sums. */
function partsOf(total: PublishedGroup, groups: readonly PublishedGroup[], organisation?: Organisation): string[] {
  const units = groups.filter(({ unit, role, network }) => unit !== null && network === null && role === total.role);
  if (total.network !== null) {
    const covered = unitsCovered(total.network, organisation);
    return units.filter(({ unit }) => covered.has(unit as string)).map(groupId);
  }
  const parents = new Map(organisation?.units.map(({ id, parent }) => [id, parent ?? null]));
  const below = units.filter(({ unit }) => unit !== total.unit && (parents.get(unit as string) ?? null) === total.unit);
  const own = total.unit !== null && below.length > 0 ? [ownPartId(total.unit, total.role)] : [];
  return [...below.map(groupId), ...own];
}

/** The units of a network, without those that are a part of another one of it. */
function unitsCovered(network: string, organisation: Organisation | undefined): ReadonlySet<string> {
  const own = new Set(organisation?.networks?.find(({ id }) => id === network)?.units);
  if (organisation === undefined) return own;
  const isBelow = (unit: string) =>
    [...own].some((other) => other !== unit && unitsUnder(organisation, other).has(unit));
  return new Set([...own].filter((unit) => !isBelow(unit)));
}
