import type { GroupSets } from './group-sets.ts';
import type { GroupsOn } from './groups-on.ts';

/**
 * Whether who knows of everyone when they answered could subtract what is shown of groups from what is told of a group's
 * linked, and come to fewer than the minimum.
 *
 * Raters who are in just the same groups are subtracted together or not at all. Where some of them are linked and some
 * aren't, either those or these are left over: so that all sums and differences leave at least as many as the fewer, over
 * all such parts of the group. Where there is no such part nothing is told if nobody is left out, or just groups that are
 * shown are.
 */
export function subtractsToFew(group: GroupSets, groups: Pick<GroupsOn, 'sets' | 'places'>, minimum: number): boolean {
  return (['before', 'after'] as const).some((wave) => {
    const least = leastLeft(group, wave, groups.places[wave]);
    return least === 0 ? !isSumOf(alone(group, wave), groups.sets, wave) : least < minimum;
  });
}

type Wave = 'before' | 'after';

/** How many are left at least, over the parts of a group whose raters are in the same groups in a wave. */
function leastLeft(group: GroupSets, wave: Wave, places: ReadonlyMap<string, string>): number {
  const parts = new Map<string, { linked: number; alone: number }>();
  for (const rater of group[wave]) {
    const place = places.get(rater) as string;
    const part = parts.get(place) ?? { linked: 0, alone: 0 };
    parts.set(place, part);
    part[group.before.has(rater) && group.after.has(rater) ? 'linked' : 'alone'] += 1;
  }
  return [...parts.values()].reduce((sum, part) => sum + Math.min(part.linked, part.alone), 0);
}

function alone(group: GroupSets, wave: Wave): Set<string> {
  const other = wave === 'before' ? group.after : group.before;
  return new Set([...group[wave]].filter((rater) => !other.has(rater)));
}

/** Whether groups that are shown in a wave, and share nobody, have just these raters together. */
function isSumOf(raters: Set<string>, groups: readonly GroupSets[], wave: Wave): boolean {
  const left = new Set(raters);
  for (const group of groups) {
    const own = [...group[wave]];
    if (group.isWithheld[wave] || !own.every((rater) => left.has(rater))) continue;
    for (const rater of own) left.delete(rater);
  }
  return left.size === 0;
}
