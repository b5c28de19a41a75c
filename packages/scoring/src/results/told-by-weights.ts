import { missingKinds } from '../tally/missing-kinds.ts';
import type { Tally } from '../tally/tally.ts';
import type { WeightedTally } from '../tally/weigh-tally.ts';

/**
 * The weight of each group of a tally, as a key; `undefined` where nobody is in it, and of all where nothing is weighted.
 *
 * @throws RangeError when a group has raters of several weights
 */
export function weightsIn({
  groups,
  indicators,
  levels,
  counts,
  weighted,
}: Tally & Partial<WeightedTally>): (string | undefined)[] {
  if (weighted === undefined) return groups.map(() => undefined);
  const width = indicators.length * (levels.length + missingKinds.length);
  return groups.map((group, position) => {
    const own = new Set<string>();
    for (let at = position * width; at < (position + 1) * width; at += 1) {
      const raters = counts[at] as number;
      // A weight times a number and divided by it again is the weight but for rounding.
      if (raters > 0) own.add(((weighted[at] as number) / raters).toPrecision(10));
    }
    if (own.size < 2) return [...own][0];
    throw new RangeError(
      `Expected raters of one weight in each group of a tally; received several in ${JSON.stringify(group)}. Give the report the tally as it was weighed: it rolls it up itself.`,
    );
  });
}

/**
 * The shown groups whose weighted counts tell of parts that aren't shown. Beside the counts as they are, and to whoever knows the
 * weights, weighted counts tell apart those who weigh differently. That tells nothing new where those of every weight but one are
 * made up of shown groups, and that one is the weight of a shown group, as it is told too; else the group counts as telling all of
 * these parts.
 *
 * @param members - the parts of the staff with raters that each group is made of, by their positions
 * @param weights - the weight of each part
 * @param isShown - whether a group is shown, by its place
 * @returns the places of the groups
 */
export function toldByWeights(
  members: readonly (readonly number[])[],
  weights: readonly (string | undefined)[],
  isShown: (place: number) => boolean,
): number[] {
  const shown = [...members.keys()].filter(isShown);
  const largestFirst = shown.map((place) => members[place] as readonly number[]).sort((a, b) => b.length - a.length);
  const weightsOf = (parts: readonly number[]) => [...new Set(parts.map((part) => weights[part]))];
  const told = new Set(largestFirst.map(weightsOf).flatMap((own) => (own.length === 1 ? own : [])));
  return shown.filter((place) => {
    const own = members[place] as readonly number[];
    const different = weightsOf(own);
    if (different.length < 2) return false;
    const open = different.filter((weight) => {
      const alike = own.filter((part) => weights[part] === weight);
      return !isMadeUp(alike, largestFirst);
    });
    return open.length > 1 || open.some((weight) => !told.has(weight));
  });
}

/** Whether some parts are all of some shown groups that share none; the largest are tried first. */
function isMadeUp(parts: readonly number[], shown: readonly (readonly number[])[]): boolean {
  const left = new Set(parts);
  for (const group of shown) {
    if (group.every((part) => left.has(part))) for (const part of group) left.delete(part);
  }
  return left.size === 0;
}
