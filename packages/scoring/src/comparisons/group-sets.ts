import type { GroupPart } from './bounds-part.ts';
import type { LinkedGroup } from './linked-group.ts';
import { waveSizes } from './wave-sizes.ts';

/** The raters of a group in each wave, and how many there are of each kind. */
export interface GroupSets extends GroupPart {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

export function groupSets({ before, after, isWithheld }: LinkedGroup): GroupSets {
  const sets = { before: new Set(before), after: new Set(after) };
  return { ...sets, ...waveSizes(sets.before, sets.after), isWithheld };
}

/** A group without those who are in other groups in the same wave. */
export function without({ before, after, isWithheld }: GroupSets, others: readonly GroupSets[]): GroupSets {
  return groupSets({
    before: [...before].filter((rater) => !others.some((other) => other.before.has(rater))),
    after: [...after].filter((rater) => !others.some((other) => other.after.has(rater))),
    isWithheld,
  });
}

/** Whether all of a smaller group are in a larger one in the same wave. */
export function holds(larger: GroupSets, smaller: GroupSets): boolean {
  return isWithin(smaller.before, larger.before) && isWithin(smaller.after, larger.after);
}

function isWithin(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size > other.size) return false;
  for (const rater of one) if (!other.has(rater)) return false;
  return true;
}

/** Whether two groups share a rater, in whatever wave. */
export function overlaps(one: GroupSets, other: GroupSets): boolean {
  const isIn = (rater: string) => other.before.has(rater) || other.after.has(rater);
  for (const rater of one.before) if (isIn(rater)) return true;
  for (const rater of one.after) if (isIn(rater)) return true;
  return false;
}
