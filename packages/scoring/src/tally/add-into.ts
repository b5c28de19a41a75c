import type { BlockNumbers } from './tally-blocks.ts';

/**
 * Adds blocks of numbers to another, four at a time, so that the sums are written a fourth as often.
 *
 * @param sums - where to add
 * @param to - where the block of sums begins
 * @param numbers - the numbers to add, which may be the sums
 * @param block - how many numbers a block has
 * @param sources - the blocks to add, from `start` to before `end`, none of which is that of the sums
 */
export function addInto(
  sums: BlockNumbers,
  to: number,
  numbers: BlockNumbers,
  block: number,
  sources: Int32Array,
  start: number,
  end: number,
): void {
  let at = start;
  for (; at + 3 < end; at += 4) addFour(sums, to, numbers, block, sources, at);
  for (; at < end; at += 1) addOne(sums, to, numbers, block, (sources[at] as number) * block);
}

function addFour(
  sums: BlockNumbers,
  to: number,
  numbers: BlockNumbers,
  block: number,
  sources: Int32Array,
  from: number,
): void {
  const first = (sources[from] as number) * block;
  const second = (sources[from + 1] as number) * block;
  const third = (sources[from + 2] as number) * block;
  const fourth = (sources[from + 3] as number) * block;
  for (let at = 0; at < block; at += 1) {
    const more =
      (numbers[first + at] as number) +
      (numbers[second + at] as number) +
      (numbers[third + at] as number) +
      (numbers[fourth + at] as number);
    sums[to + at] = (sums[to + at] as number) + more;
  }
}

function addOne(sums: BlockNumbers, to: number, numbers: BlockNumbers, block: number, from: number): void {
  for (let at = 0; at < block; at += 1) sums[to + at] = (sums[to + at] as number) + (numbers[from + at] as number);
}
