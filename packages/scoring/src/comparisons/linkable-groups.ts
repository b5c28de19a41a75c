import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { distributionRule } from '../disclosure/distribution-rule.ts';
import { linkGroups } from '../disclosure/link-groups.ts';
import { protect } from '../disclosure/protect.ts';
import type { LinkedGroup } from './linked-group.ts';
import { mayPair } from './may-pair.ts';

/**
 * Decides of which groups a change of the same raters may be told beside what is shown of both waves, so that nothing
 * smaller than the minimum can be worked out: of those who joined or left, of part of a group, of the rest of a school.
 *
 * What is shown of the waves stands; it is those linked that give way.
 *
 * @param groups - the groups that are told of together
 * @param rule - the rule
 * @returns for each group whether it may be told
 */
export function linkableGroups(groups: readonly LinkedGroup[], rule: DisclosureRule): boolean[] {
  const strict = sizesOnly(rule);
  let may = groups.map((group) => isCandidate(group, strict.minimum));
  if (!may.includes(true)) return may;
  const without = hiddenWith(
    groups,
    may.map(() => false),
    strict,
  );
  for (;;) {
    const hidden = hiddenWith(groups, may, strict);
    const more = [...hidden].filter((id) => !without.has(id));
    if (more.length === 0) return may;
    const next = may.map((is, at) => is && !more.some((id) => id === nameOf('linked', at) || isWaveOf(id, at)));
    // Where only waves of groups without links would give way, all links do.
    may = next.every((is, at) => is === may[at]) ? may.map(() => false) : next;
  }
}

/** What was chosen is looked at group by group; here it is sizes. */
function sizesOnly(rule: DisclosureRule): DisclosureRule {
  const { name, source, minimum } = distributionRule(rule);
  return { name, source, minimum };
}

function isCandidate({ before, after, isWithheld }: LinkedGroup, minimum: number): boolean {
  if (isWithheld.before || isWithheld.after) return false;
  const linked = linkedIn(before, after).length;
  return mayPair(linked, [before.length - linked, after.length - linked], minimum);
}

function linkedIn(before: readonly string[], after: readonly string[]): string[] {
  const second = new Set(after);
  return before.filter((rater) => second.has(rater));
}

/** The names of what would have to be withheld with some groups' links told. */
function hiddenWith(groups: readonly LinkedGroup[], told: readonly boolean[], rule: DisclosureRule): Set<string> {
  const sets = groups.flatMap(({ before, after }, at): [string, readonly string[]][] => [
    [nameOf('before', at), before],
    [nameOf('after', at), after],
    ...(told[at] ? [[nameOf('linked', at), linkedIn(before, after)] as [string, string[]]] : []),
  ]);
  const hierarchy = linkGroups(Object.fromEntries(sets));
  const withheld = groups.flatMap(({ isWithheld }, at) => [
    ...(isWithheld.before ? [nameOf('before', at)] : []),
    ...(isWithheld.after ? [nameOf('after', at)] : []),
  ]);
  const reasons = protect(hierarchy, rule, { withheld });
  return new Set(
    hierarchy.cells.flatMap(({ id, isPublished }, at) => (isPublished && reasons[at] !== undefined ? [id] : [])),
  );
}

function nameOf(part: 'before' | 'after' | 'linked', at: number): string {
  return `${part}:${at}`;
}

function isWaveOf(id: string, at: number): boolean {
  return id === nameOf('before', at) || id === nameOf('after', at);
}
