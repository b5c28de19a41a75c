import { compareWeights } from '../numbers/compare-weights.ts';

/**
 * The lowest level that somebody chose and up to which at least so many raters chose.
 *
 * @param counts - how many raters chose each level, lowest level first; somebody answered
 * @param position - how many, 0 to all of them; beyond, the highest level that somebody chose
 * @param beyond - more than so many, not at least
 * @returns the level's position, the lowest level is 1
 */
export function levelAt(counts: ArrayLike<number>, position: number, beyond = false): number {
  const enough = beyond ? 1 : 0;
  let below = 0;
  let chosen = 0;
  for (let level = 1; level <= counts.length; level += 1) {
    const count = counts[level - 1] as number;
    if (count === 0) continue;
    chosen = level;
    below += count;
    if (Math.sign(compareWeights(below, position)) >= enough) break;
  }
  return chosen;
}
