import { checkSquareTable } from '../numbers/check-square-table.ts';

/** What to do with raters who stayed: leave them out before ranking, or rank them and then leave them out. */
export type ZeroChanges = 'wilcoxon' | 'pratt';

/** The raters who moved by one number of steps. */
export interface SignedRank {
  readonly up: number;
  readonly down: number;
  /** Twice their shared rank by the size of the change, the smallest first, so that it is a whole number. */
  readonly doubledRank: number;
}

/**
 * Ranks raters by how many steps they moved, either way.
 *
 * @param table - one row per level before, with how many raters chose each level after
 * @param zeros - what to do with raters who stayed
 * @returns one entry per number of steps that somebody moved, smallest first
 * @throws RangeError when the table has fewer than two rows or isn't square, or a count isn't a whole number of 0 or more
 */
export function signedRanks(table: readonly ArrayLike<number>[], zeros: ZeroChanges): readonly SignedRank[] {
  checkSquareTable(table);
  const ranks: SignedRank[] = [];
  let smaller = zeros === 'pratt' ? movedBy(table, 0) : 0;
  for (let steps = 1; steps < table.length; steps += 1) {
    const up = movedBy(table, steps);
    const down = movedBy(table, -steps);
    if (up + down === 0) continue;
    ranks.push({ up, down, doubledRank: 2 * smaller + up + down + 1 });
    smaller += up + down;
  }
  return ranks;
}

function movedBy(table: readonly ArrayLike<number>[], steps: number): number {
  let raters = 0;
  table.forEach((row, before) => {
    raters += row[before + steps] ?? 0;
  });
  return raters;
}
