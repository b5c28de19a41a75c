import { checkNumbers } from './check-numbers.ts';
import { checkRaterCount } from './check-rater-count.ts';
import { largestGroup, roomForCounts } from './room-for-counts.ts';
import type { Tally } from './tally.ts';
import { type BlockNumbers, tallyBlocks } from './tally-blocks.ts';

/**
 * Writes sums of numbers.
 *
 * @param numbers - the numbers, group after group
 * @param block - how many stand for each group
 * @param sums - where to write, all 0
 * @param most - how many raters the largest group has
 */
export type Summing = (numbers: BlockNumbers, block: number, sums: BlockNumbers, most: number) => void;

/**
 * A tally with other numbers for each of those that it has.
 *
 * @param size - how many groups it's to have
 * @param sum - writes the new numbers
 */
export function summed<T extends Tally>(tally: T, size: number, sum: Summing): T {
  checkNumbers(tally);
  checkRaterCount([tally]);
  const most = largestGroup(tally.raters);
  const raters = new Uint32Array(size);
  sum(tally.raters, 1, raters, most);
  const old: Readonly<Partial<Record<(typeof tallyBlocks)[number], BlockNumbers>>> = tally;
  const others = tallyBlocks.flatMap((name) => {
    const numbers = old[name];
    if (numbers === undefined) return [];
    const block = numbers.length / (tally.groups.length || 1);
    const sums = roomForSums(numbers, raters, size * block);
    sum(numbers, block, sums, most);
    return [[name, sums] as const];
  });
  return { ...tally, raters, ...Object.fromEntries(others) };
}

/** Room for sums: of bytes as wide as the largest group needs, of all else as wide as before. */
function roomForSums(numbers: BlockNumbers, raters: Uint32Array, length: number): BlockNumbers {
  if (numbers instanceof Float64Array) return new Float64Array(length);
  return numbers instanceof Uint8Array ? roomForCounts(raters, length) : new Uint32Array(length);
}
