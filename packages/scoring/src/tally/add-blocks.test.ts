import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBlocks } from './add-blocks.ts';

test('each target is the sum of its blocks, however many they are', () => {
  const blocks = fc.constantFrom(1, 2, 3, 5, 15, 16, 17).chain((block) =>
    fc.record({
      block: fc.constant(block),
      numbers: fc.array(fc.tuple(...Array.from({ length: block }, () => fc.nat(1000))), { minLength: 1, maxLength: 9 }),
      targets: fc.array(fc.array(fc.nat(8), { maxLength: 11 }), { maxLength: 6 }),
    }),
  );
  fc.assert(
    fc.property(blocks, ({ block, numbers, targets }) => {
      const chosen = targets.map((sources) => sources.map((source) => source % numbers.length));
      const starts = Int32Array.from([0, ...chosen.map((_, target) => chosen.slice(0, target + 1).flat().length)]);
      const all = Float64Array.from(numbers.flat());
      const before = all.slice();
      const sums = addBlocks(all, { sources: Int32Array.from(chosen.flat()), starts }, block);
      const expected = chosen.flatMap((sources) =>
        Array.from({ length: block }, (_, at) =>
          sources.reduce((sum, source) => sum + ((numbers[source] as number[])[at] as number), 0),
        ),
      );
      expect([...sums]).toEqual(expected);
      expect(all).toEqual(before);
    }),
  );
});

test.each([1, 16])('a target of no blocks stays 0 (%d numbers a block)', (block) => {
  const numbers = Float64Array.from({ length: 2 * block }, (_, at) => at + 1);
  const sums = addBlocks(numbers, { sources: Int32Array.of(1, 0), starts: Int32Array.of(0, 1, 1, 2) }, block);
  expect([...sums]).toEqual([...numbers.subarray(block), ...new Array(block).fill(0), ...numbers.subarray(0, block)]);
});
