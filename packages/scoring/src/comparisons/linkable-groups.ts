import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { distributionRule } from '../disclosure/distribution-rule.ts';
import { boundsOthers } from './bounds-others.ts';
import { type GroupSets, groupSets, holds, overlaps } from './group-sets.ts';
import type { LinkedGroup } from './linked-group.ts';
import { mayPair } from './may-pair.ts';

/**
 * Decides of which groups a change of the same raters may be told, so that nothing smaller than the minimum can be worked
 * out or bounded: of those who joined or left, of part of a group, of the rest of a school.
 *
 * Group after group, a link is told where those who answered twice, once before and once after are none or enough; where no
 * link is told of any of its raters yet, so that none are subtracted from each other; and where it doesn't bound what is
 * shown of its parts, or of others that share raters with it, by itself or with the links told before. A group of just the
 * raters of an earlier one is told alike.
 *
 * @param groups - the groups, those first whose links matter most
 * @param rule - the rule
 * @returns for each group whether it may be told
 */
export function linkableGroups(groups: readonly LinkedGroup[], rule: DisclosureRule): boolean[] {
  const minimum = Math.max(2, distributionRule(rule).minimum);
  const sets = groups.map(groupSets);
  const known = sets.filter(isKnown);
  const cores = sets.map((group) => coreOf(group, known));
  const taken = new Set<string>();
  const told: boolean[] = [];
  const links: GroupSets[] = [];
  for (const [at, group] of sets.entries()) {
    const core = cores[at] as GroupSets;
    const raters = [...group.before, ...group.after];
    const same = sets.findIndex((other) => holds(other, group) && holds(group, other));
    const isNew =
      same === at &&
      isCandidate(group, minimum) &&
      !raters.some((rater) => taken.has(rater)) &&
      !boundsOthers(core, cores, minimum) &&
      !boundsTogether(core, links, { cores, minimum }) &&
      partSizes(group, known).every((size) => size >= minimum);
    if (isNew) for (const rater of raters) taken.add(rater);
    if (isNew) links.push(core);
    told.push(isNew || told[same] === true);
  }
  return told;
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

/** Of a group that is shown with nobody in one wave it is known anyhow that nobody is linked. */
function isKnown({ before, after, isWithheld }: GroupSets): boolean {
  return !isWithheld.before && !isWithheld.after && (before.size === 0 || after.size === 0);
}

/** A group without those of whom that is known, but for those who answered twice in it, as they changed between others. */
function coreOf({ before, after, isWithheld }: GroupSets, known: readonly GroupSets[]): GroupSets {
  const isIn = (wave: 'before' | 'after', rater: string) => known.some((group) => group[wave].has(rater));
  return groupSets({
    before: [...before].filter((rater) => after.has(rater) || !isIn('before', rater)),
    after: [...after].filter((rater) => before.has(rater) || !isIn('after', rater)),
    isWithheld,
  });
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
