import { drawIndices } from './draw-indices.ts';
import { nextWord } from './next-word.ts';
import type { RandomState } from './random-state.ts';
import type { PackedUrn, Urn } from './urn.ts';

/**
 * Draws as many raters as a group has, with replacement, and counts their levels.
 *
 * All in whole numbers, so that every platform draws the same; each rater is exactly equally likely.
 *
 * @param urn - the group
 * @param state - the generator's state, moved on
 * @param counts - where to write the counts
 * @param start - the place of the lowest level
 * @param levels - how many levels there are
 */
export function drawCounts(urn: Urn, state: RandomState, counts: Uint32Array, start: number, levels: number): void {
  if (urn.packed === undefined) countDraws(urn, state, counts, start, levels);
  else countPacked(urn.packed, state, counts, start, levels);
}

function countDraws(
  { raters, indices }: Urn,
  state: RandomState,
  counts: Uint32Array,
  start: number,
  levels: number,
): void {
  drawIndices(state, raters.length, indices);
  counts.fill(0, start, start + levels);
  for (let index = 0; index < indices.length; index += 1) {
    const place = start + (raters[indices[index] as number] as number);
    counts[place] = (counts[place] as number) + 1;
  }
}

function countPacked(
  { bits, singles, pairs }: PackedUrn,
  state: RandomState,
  counts: Uint32Array,
  start: number,
  levels: number,
): void {
  let packed = drawSum(state, pairs, singles.length >> 1);
  if (singles.length % 2 === 1) packed += drawSum(state, singles, 1);
  const mask = (1 << bits) - 1;
  for (let level = 0; level < levels; level += 1) counts[start + level] = (packed >> (level * bits)) & mask;
}

/**
 * The sum of numbers drawn from a table of up to 65 536, each equally likely. Two draws from a word: the upper half of a
 * product, unless its lower half makes some likelier.
 *
 * Source: Lemire (2019), ACM Transactions on Modeling and Computer Simulation 29(1), 3.
 */
function drawSum(state: RandomState, table: Int32Array, draws: number): number {
  const size = table.length;
  const unfair = 65_536 % size;
  let sum = 0;
  let left = draws;
  while (left > 0) {
    const word = nextWord(state);
    const low = Math.imul(word & 0xffff, size);
    if ((low & 0xffff) >= unfair) {
      sum += table[low >>> 16] as number;
      left -= 1;
    }
    const high = Math.imul(word >>> 16, size);
    if ((high & 0xffff) >= unfair && left > 0) {
      sum += table[high >>> 16] as number;
      left -= 1;
    }
  }
  return sum;
}
