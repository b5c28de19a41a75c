/**
 * The squared distances of all pooled raters from the mean rank, added up, when raters on the same level share their mean
 * rank: `(N³ − N − Σ(t³ − t)) / 12` with `t` raters on each level. 0 when everyone is on the same level.
 *
 * @param groups - for each group, how many raters chose each level, lowest level first, checked
 * @param total - how many raters they have together
 * @returns the sum of squares
 */
export function rankSquares(groups: readonly ArrayLike<number>[], total: number): number {
  let below = 0;
  let squares = 0;
  for (let level = 0; level < (groups[0]?.length ?? 0); level += 1) {
    let tied = 0;
    for (const group of groups) tied += group[level] as number;
    squares += tied * (below + (tied - total) / 2) ** 2;
    below += tied;
  }
  return squares;
}
