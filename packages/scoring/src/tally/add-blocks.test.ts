import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBlocks } from './add-blocks.ts';
import type { BlockNumbers } from './tally-blocks.ts';

/** Blocks of numbers up to some size, and which of them go into each target. */
const blocksUpTo = (most: number) =>
  fc.constantFrom(1, 2, 3, 5, 15, 16, 17).chain((block) =>
    fc.record({
      block: fc.constant(block),
      numbers: fc.array(fc.tuple(...Array.from({ length: block }, () => fc.nat(most))), { minLength: 1, maxLength: 9 }),
      targets: fc.array(fc.array(fc.nat(8), { maxLength: 11 }), { maxLength: 6 }),
    }),
  );

/** What each target's sums are by plain lists, and what is written into `sums`. */
function bothSums(
  { block, numbers, targets }: { block: number; numbers: readonly number[][]; targets: readonly number[][] },
  from: (numbers: readonly number[]) => BlockNumbers,
  roomFor: (length: number) => BlockNumbers,
  most: number,
) {
  const chosen = targets.map((sources) => sources.map((source) => source % numbers.length));
  const starts = Int32Array.from([0, ...chosen.map((_, target) => chosen.slice(0, target + 1).flat().length)]);
  const all = from(numbers.flat());
  const sums = roomFor(targets.length * block);
  addBlocks({ sources: Int32Array.from(chosen.flat()), starts }, all, block, sums, most);
  expect([...all]).toEqual(numbers.flat());
  const expected = chosen.flatMap((sources) =>
    Array.from({ length: block }, (_, at) =>
      sources.reduce((sum, source) => sum + ((numbers[source] as number[])[at] as number), 0),
    ),
  );
  return { written: [...sums], expected };
}

test.each([
  ['weights', 1000, (all: readonly number[]) => Float64Array.from(all), (length: number) => new Float64Array(length)],
  ['32 bits', 1000, (all: readonly number[]) => Uint32Array.from(all), (length: number) => new Uint32Array(length)],
  ['bytes', 23, (all: readonly number[]) => Uint8Array.from(all), (length: number) => new Uint8Array(length)],
  [
    'bytes into 32 bits',
    23,
    (all: readonly number[]) => Uint8Array.from(all),
    (length: number) => new Uint32Array(length),
  ],
  [
    'full bytes into 32 bits',
    255,
    (all: readonly number[]) => Uint8Array.from(all),
    (length: number) => new Uint32Array(length),
  ],
] as const)('each target is the sum of its blocks, however many they are: %s', (_, most, from, roomFor) => {
  fc.assert(
    fc.property(blocksUpTo(most), (blocks) => {
      const { written, expected } = bothSums(blocks, from, roomFor, most);
      expect(written).toEqual(expected);
    }),
  );
});

test('bytes that begin within their memory', () => {
  const numbers = Uint8Array.from({ length: 21 }, (_, at) => at).subarray(1);
  const sums = new Uint8Array(13).subarray(3);
  addBlocks({ sources: Int32Array.of(1, 0), starts: Int32Array.of(0, 2) }, numbers, 10, sums, 20);
  expect([...sums]).toEqual([12, 14, 16, 18, 20, 22, 24, 26, 28, 30]);
});

test('blocks of no raters', () => {
  const sums = new Uint32Array(3);
  addBlocks({ sources: Int32Array.of(1, 0), starts: Int32Array.of(0, 2) }, new Uint8Array(6), 3, sums, 0);
  expect([...sums]).toEqual([0, 0, 0]);
});
