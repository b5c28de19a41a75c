import { addInto } from './add-into.ts';
import type { BlockNumbers } from './tally-blocks.ts';

/** Which blocks go into each target: `sources` from `starts[target]` up to `starts[target + 1]`. */
interface SortedPairs {
  readonly sources: Int32Array;
  readonly starts: Int32Array;
}

/**
 * Adds up the blocks of numbers that go into each target.
 *
 * @param room - for how many targets the result has room; as many as there are when left out
 */
export function addBlocks(
  numbers: BlockNumbers,
  { sources, starts }: SortedPairs,
  block: number,
  room: number = starts.length - 1,
): BlockNumbers {
  const sums = numbers instanceof Uint32Array ? new Uint32Array(room * block) : new Float64Array(room * block);
  for (let target = 0; target < starts.length - 1; target += 1) {
    const start = starts[target] as number;
    const end = starts[target + 1] as number;
    if (start === end) continue;
    // The first one needn't be added to anything; of a few numbers a view costs more than to add them.
    const copied = block < 16 ? 0 : 1;
    const first = (sources[start] as number) * block;
    if (copied === 1) sums.set(numbers.subarray(first, first + block), target * block);
    addInto(sums, target * block, numbers, block, sources, start + copied, end);
  }
  return sums;
}
