import { wholeTotalOf } from '../numbers/whole-total-of.ts';
import { checkSameLevels } from './check-same-levels.ts';
import { rankSquares } from './rank-squares.ts';

/** Where groups stand when all of their raters are ranked together, raters on the same level sharing their mean rank. */
export interface MeanRanks {
  /** How many raters each group has. */
  readonly sizes: readonly number[];
  /** Each group's mean rank less that of all raters; `undefined` for a group without raters. */
  readonly centred: readonly (number | undefined)[];
  /** How many raters there are. */
  readonly total: number;
  /** The squared distances of all raters' ranks from the mean rank, added up. */
  readonly squares: number;
}

/**
 * Ranks the raters of all groups together.
 *
 * @param groups - for each group, how many raters chose each level, lowest level first
 * @returns the mean ranks
 * @throws RangeError when the groups have different numbers of levels or fewer than two, or a count isn't a whole number
 *   of 0 or more
 */
export function meanRanks(groups: readonly ArrayLike<number>[]): MeanRanks {
  const sizes = groups.map((group) => {
    checkSameLevels(groups[0] as ArrayLike<number>, group);
    return wholeTotalOf(group);
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const sums = groups.map(() => 0);
  let below = 0;
  for (let level = 0; level < (groups[0]?.length ?? 0); level += 1) {
    const tied = groups.reduce((sum, group) => sum + (group[level] as number), 0);
    const rank = below + (tied - total) / 2;
    groups.forEach((group, place) => {
      sums[place] = (sums[place] as number) + (group[level] as number) * rank;
    });
    below += tied;
  }
  const centred = sums.map((sum, place) => (sizes[place] === 0 ? undefined : sum / (sizes[place] as number)));
  return { sizes, centred, total, squares: rankSquares(groups, total) };
}
