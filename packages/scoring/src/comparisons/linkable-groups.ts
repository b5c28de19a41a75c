import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { distributionRule } from '../disclosure/distribution-rule.ts';
import { groupSets, holds } from './group-sets.ts';
import { groupsOn } from './groups-on.ts';
import type { LinkedGroup } from './linked-group.ts';
import { mayLink } from './may-link.ts';
import { mayPair } from './may-pair.ts';

/**
 * Decides of which groups a change of the same raters may be told, on which indicators, so that nothing smaller than the
 * minimum can be worked out or bounded: of those who joined or left, of part of a group, of the rest of a school.
 *
 * Group after group, a link is told where those who answered twice, once before and once after are none or enough, by who
 * answered at all and by who has a level on the indicator; where no link is told of any of its raters yet, on whatever
 * indicator, so that no sizes are subtracted from each other; and where `mayLink` finds nothing against it on the indicator.
 * A group of just the raters of an earlier one is told alike.
 *
 * What is told on two indicators tells no more of what few chose than on each of them: what was chosen on one isn't
 * subtracted from what was chosen on another. All that one can tell of the other is who answered when, and `subtractsToFew`
 * takes that to be known of everyone; with links that share nobody, what holds of each holds of their sums.
 *
 * @param answered - who of the groups answered at all, those groups first whose links matter most
 * @param indicators - for each indicator the same groups by who has a level on it, and after them others that are shown
 * @param rule - the rule
 * @returns for each indicator and group whether it may be told
 */
export function linkableGroups(
  answered: readonly Omit<LinkedGroup, 'isWithheld'>[],
  indicators: readonly (readonly LinkedGroup[])[],
  rule: DisclosureRule,
): boolean[][] {
  const minimum = Math.max(2, distributionRule(rule).minimum);
  const all = answered.map((group) => groupSets({ ...group, isWithheld: { before: false, after: false } }));
  const levels = indicators.map((groups) => ({ groups: groupsOn(groups), told: [] as boolean[] }));
  const taken = new Set<string>();
  const links: number[] = [];
  for (const [at, group] of all.entries()) {
    const raters = [...group.before, ...group.after];
    const same = all.findIndex((other) => holds(other, group) && holds(group, other));
    const isNew =
      same === at &&
      mayPair(group.linked, [group.left, group.joined], minimum) &&
      !raters.some((rater) => taken.has(rater));
    for (const { groups, told } of levels) {
      told.push(told[same] ?? (isNew && mayLink(at, groups, links, minimum)));
    }
    if (!isNew || !levels.some(({ told }) => told[at])) continue;
    for (const rater of raters) taken.add(rater);
    links.push(at);
  }
  return levels.map(({ told }) => told);
}
