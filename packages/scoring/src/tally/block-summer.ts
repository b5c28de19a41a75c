import { addBytes } from './add-bytes.ts';
import { addInto } from './add-into.ts';
import { mostInByte } from './room-for-counts.ts';
import type { BlockNumbers } from './tally-blocks.ts';

/**
 * Writes at a target the sum of the blocks that `sources` has from `start` to before `end`. Where the sums are the numbers
 * themselves, the target is the first of these.
 */
export type SumBlocks = (target: number, sources: Int32Array, start: number, end: number) => void;

/**
 * Starts summing blocks of numbers up.
 *
 * @param numbers - the numbers, block after block
 * @param block - how many a block has
 * @param sums - where to write, block after block: the same, of as many bits, or for bytes of more
 * @param most - the largest number that bytes may have
 */
export function blockSummer(numbers: BlockNumbers, block: number, sums: BlockNumbers, most: number): SumBlocks {
  if (numbers instanceof Uint8Array) return byteSummer(numbers, block, sums, most);
  return (target, sources, start, end) => {
    addInto(sums, target * block, numbers, block, sources, numbers === sums ? start + 1 : start, end);
  };
}

/** Sums as many blocks as bytes have room for, and adds these sums up. */
function byteSummer(numbers: Uint8Array, block: number, sums: BlockNumbers, most: number): SumBlocks {
  const some = new Uint8Array(block);
  const [from, into] = [viewOf(numbers), viewOf(some)];
  const together = sums instanceof Uint8Array ? Infinity : Math.max(1, Math.floor(mostInByte / Math.max(1, most)));
  return (target, sources, start, end) => {
    const to = target * block;
    for (let at = start; at < end; at += together) {
      const first = (sources[at] as number) * block;
      some.set(numbers.subarray(first, first + block));
      addBytes(into, from, block, sources, at + 1, Math.min(end, at + together));
      if (at === start) sums.set(some, to);
      else for (let place = 0; place < block; place += 1) (sums[to + place] as number) += some[place] as number;
    }
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
