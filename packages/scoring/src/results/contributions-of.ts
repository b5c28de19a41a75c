import { totalOf } from '../numbers/total-of.ts';
import type { Group } from '../tally/group.ts';
import { levelNumbers } from '../tally/level-numbers.ts';
import type { Tally } from '../tally/tally.ts';
import type { WeightedTally } from '../tally/weigh-tally.ts';

/** What each rater weighs who chose a level, of the parts of a tally that are asked for; 1 where nothing is weighted. */
export function contributionsOf(
  tally: Tally & Partial<WeightedTally>,
  column: number,
  isAsked: (part: Group) => boolean,
): number[] {
  return tally.groups.flatMap((group, position) => {
    if (!isAsked(group)) return [];
    const n = totalOf(levelNumbers(tally, tally.counts, position, column));
    const weight = totalOf(levelNumbers(tally, tally.weighted ?? tally.counts, position, column));
    return Array.from({ length: n }, () => weight / n);
  });
}
