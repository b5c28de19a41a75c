import { addInto } from './add-into.ts';

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
  numbers: Float64Array,
  { sources, starts }: SortedPairs,
  block: number,
  room: number = starts.length - 1,
): Float64Array {
  const sums = new Float64Array(room * block);
  for (let target = 0; target < starts.length - 1; target += 1) {
    const start = starts[target] as number;
    const end = starts[target + 1] as number;
    if (start === end) continue;
    // The first one needn't be added to anything.
    const first = (sources[start] as number) * block;
    sums.set(numbers.subarray(first, first + block), target * block);
    addInto(sums, target * block, numbers, block, sources, start + 1, end);
  }
  return sums;
}
