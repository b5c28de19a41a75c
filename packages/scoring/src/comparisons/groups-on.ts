import { type GroupSets, groupSets } from './group-sets.ts';
import type { LinkedGroup } from './linked-group.ts';

/** The groups by who has a level on an indicator, with what a link of one of them is held against. */
export interface GroupsOn {
  readonly sets: readonly GroupSets[];
  /** Those of whom it is known anyhow that nobody is linked. */
  readonly known: readonly GroupSets[];
  /** Each group without the raters of those. */
  readonly cores: readonly GroupSets[];
  /** In which groups each rater is, in each wave. */
  readonly places: Readonly<Record<'before' | 'after', ReadonlyMap<string, string>>>;
}

export function groupsOn(groups: readonly LinkedGroup[]): GroupsOn {
  const sets = groups.map(groupSets);
  const known = sets.filter(isKnown);
  const cores = sets.map((group) => coreOf(group, known));
  return { sets, known, cores, places: { before: placesIn(sets, 'before'), after: placesIn(sets, 'after') } };
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

function placesIn(sets: readonly GroupSets[], wave: 'before' | 'after'): Map<string, string> {
  const places = new Map<string, string>();
  for (const [at, group] of sets.entries()) {
    for (const rater of group[wave]) places.set(rater, `${places.get(rater) ?? ''} ${at}`);
  }
  return places;
}
