import { boundsPart, type GroupPart } from './bounds-part.ts';
import { type GroupSets, holds, overlaps, without } from './group-sets.ts';

/** Whether a group's link bounds a part of it, or what is left of it without that part, or who shares raters with it. */
export function boundsOthers(group: GroupSets, all: readonly GroupSets[], minimum: number): boolean {
  const others = all.filter(({ before, after }) => before.size + after.size > 0);
  if (others.some((other) => bringsOut(group, other))) return true;
  const parts = others.filter((other) => holds(group, other) && !holds(other, group));
  const most = { left: group.left - sumOf(parts.map(lost)), joined: group.joined - sumOf(parts.map(won)) };
  // What can't be bounded with the most known of other parts isn't with less; to find that out takes long.
  const isBounded = (sizes: GroupPart, raters: () => GroupSets) =>
    boundsPart(most, sizes, minimum) && boundsPart(movedElsewhere(group, raters(), parts), sizes, minimum);
  return parts.some((part) => {
    const isShown = !part.isWithheld.before && !part.isWithheld.after;
    return (
      leavesTooFew(group, part, minimum) ||
      isBounded(part, () => part) ||
      (isShown && isBounded(restOf(group, part), () => without(group, [part])))
    );
  });
}

/** What is left of a group without a part of it, by its sizes. */
function restOf(group: GroupSets, part: GroupSets): GroupPart {
  const { before, after } = part;
  const fromBefore = [...before].filter((rater) => group.after.has(rater));
  const fromAfter = [...after].filter((rater) => group.before.has(rater) && !before.has(rater));
  const linked = group.linked - fromBefore.length - fromAfter.length;
  return {
    linked,
    left: group.before.size - before.size - linked,
    joined: group.after.size - after.size - linked,
    isWithheld: group.isWithheld,
  };
}

/** Whether so many of the rest must have answered both times that a withheld wave of a part can't have the minimum. */
function leavesTooFew(group: GroupSets, part: GroupSets, minimum: number): boolean {
  const restBefore = group.before.size - part.before.size;
  const restAfter = group.after.size - part.after.size;
  const mostBefore = group.before.size - Math.max(0, restAfter - group.joined);
  const mostAfter = group.after.size - Math.max(0, restBefore - group.left);
  return (part.isWithheld.before && mostBefore < minimum) || (part.isWithheld.after && mostAfter < minimum);
}

/** Whether another group has the same raters but is withheld, or shares some of those of a group that nobody left or joined. */
function bringsOut(group: GroupSets, other: GroupSets): boolean {
  if (holds(other, group)) return holds(group, other) && (other.isWithheld.before || other.isWithheld.after);
  return !holds(group, other) && (group.left === 0 || group.joined === 0) && overlaps(group, other);
}

/** How many left and joined a group, less those who must have been of other parts, as these have fewer or more raters now. */
function movedElsewhere(
  group: GroupSets,
  one: GroupSets,
  parts: readonly GroupSets[],
): Pick<GroupSets, 'left' | 'joined'> {
  return {
    left: group.left - sumOf(apartFrom(one, parts, lost).map(lost)),
    joined: group.joined - sumOf(apartFrom(one, parts, won).map(won)),
  };
}

/** Parts that share no rater with each other or with one of them, those first that changed most. */
function apartFrom(one: GroupSets, parts: readonly GroupSets[], changeOf: (part: GroupSets) => number): GroupSets[] {
  const taken = new Set([...one.before, ...one.after]);
  const changed = parts.filter((part) => changeOf(part) > 0).sort((a, b) => changeOf(b) - changeOf(a));
  return changed.filter(({ before, after }) => {
    const raters = [...before, ...after];
    if (raters.some((rater) => taken.has(rater))) return false;
    for (const rater of raters) taken.add(rater);
    return true;
  });
}

/** How many raters fewer a part is known to have in the second wave. */
function lost({ left, joined, isWithheld }: GroupSets): number {
  return isWithheld.before || isWithheld.after ? 0 : Math.max(0, left - joined);
}

/** How many raters more it is known to have. */
function won({ left, joined, isWithheld }: GroupSets): number {
  return isWithheld.before || isWithheld.after ? 0 : Math.max(0, joined - left);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
