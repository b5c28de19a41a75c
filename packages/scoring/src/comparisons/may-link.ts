import { boundsOthers } from './bounds-others.ts';
import { type GroupSets, groupSets, holds, overlaps } from './group-sets.ts';
import type { GroupsOn } from './groups-on.ts';
import { mayPair } from './may-pair.ts';
import { subtractsToFew } from './subtracts-to-few.ts';

/**
 * Whether a link of a group may be told on an indicator: those who answered twice, once before and once after are none or
 * enough; it doesn't bound what is shown of its parts, or of others that share raters with it, by itself or with the groups
 * that are linked already; and nothing that is shown subtracts from it to fewer than the minimum.
 *
 * @param at - the place of the group
 * @param links - the places of those that are linked on any indicator, none of which shares a rater with it
 */
export function mayLink(at: number, groups: GroupsOn, links: readonly number[], minimum: number): boolean {
  const { sets, known, cores } = groups;
  const [group, core] = [sets[at] as GroupSets, cores[at] as GroupSets];
  const others = links.map((link) => cores[link] as GroupSets);
  return (
    isCandidate(group, minimum) &&
    partSizes(group, known).every((size) => size >= minimum) &&
    !subtractsToFew(group, groups, minimum) &&
    !boundsOthers(core, cores, minimum) &&
    !boundsTogether(core, others, { cores, minimum })
  );
}

/** Whether a group's link and those told before bound a group that is in neither of them, but in both together. */
function boundsTogether(
  group: GroupSets,
  links: readonly GroupSets[],
  { cores, minimum }: { readonly cores: readonly GroupSets[]; readonly minimum: number },
): boolean {
  return cores.some((other) => {
    if (!overlaps(group, other) || holds(group, other)) return false;
    const sum = together([group, ...links.filter((link) => overlaps(link, other))]);
    return holds(sum, other) && boundsOthers(sum, cores, minimum);
  });
}

function together(groups: readonly GroupSets[]): GroupSets {
  const [before, after] = [groups.flatMap((group) => [...group.before]), groups.flatMap((group) => [...group.after])];
  return groupSets({ before, after, isWithheld: { before: false, after: false } });
}

function isCandidate({ linked, left, joined, isWithheld }: GroupSets, minimum: number): boolean {
  return !isWithheld.before && !isWithheld.after && mayPair(linked, [left, joined], minimum);
}

/** How many raters of a group are in the same of its waves and of those of other groups, for each such part. */
function partSizes(group: GroupSets, others: readonly GroupSets[]): number[] {
  const sizes = new Map<string, number>();
  for (const rater of new Set([...group.before, ...group.after])) {
    const part = [group, ...others].map(({ before, after }) => `${before.has(rater)} ${after.has(rater)}`).join();
    sizes.set(part, (sizes.get(part) ?? 0) + 1);
  }
  return [...sizes.values()];
}
