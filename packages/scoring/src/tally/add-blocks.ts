import { blockSummer } from './block-summer.ts';
import type { BlockNumbers } from './tally-blocks.ts';

/** Which blocks go into each target: `sources` from `starts[target]` up to `starts[target + 1]`. */
interface SortedPairs {
  readonly sources: Int32Array;
  readonly starts: Int32Array;
}

/** Adds up the blocks of numbers that go into each target, as {@link blockSummer} does, whose arguments the others are. */
export function addBlocks(
  { sources, starts }: SortedPairs,
  numbers: BlockNumbers,
  block: number,
  sums: BlockNumbers,
  most: number,
): void {
  const sum = blockSummer(numbers, block, sums, most);
  for (let target = 0; target < starts.length - 1; target += 1) {
    sum(target, sources, starts[target] as number, starts[target + 1] as number);
  }
}
