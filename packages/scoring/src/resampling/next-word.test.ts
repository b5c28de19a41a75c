import { expect, test } from 'vitest';
import { nextWord } from './next-word.ts';

test('the sequence of the reference implementation', () => {
  // xoshiro128starstar.c 1.1 by Blackman & Vigna from the state 1, 2, 3, 4, as in the tests of the Rust crate rand_xoshiro.
  const state = Int32Array.of(1, 2, 3, 4);
  expect(Array.from({ length: 10 }, () => nextWord(state) >>> 0)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});

test('the same as with integers of any size', () => {
  const bits = 0xffff_ffffn;
  const turn = (value: bigint, by: bigint) => ((value << by) | (value >> (32n - by))) & bits;
  const words = [0xdead_beefn, 0x1234_5678n, 0x9abc_def0n, 0x0bad_f00dn];
  const slow = () => {
    const [a = 0n, b = 0n, c = 0n, d = 0n] = words;
    const word = (turn((b * 5n) & bits, 7n) * 9n) & bits;
    const third = c ^ a;
    const fourth = d ^ b;
    words.splice(0, 4, a ^ fourth, b ^ third, third ^ ((b << 9n) & bits), turn(fourth, 11n));
    return Number(word);
  };
  const state = Int32Array.of(0xdead_beef, 0x1234_5678, 0x9abc_def0, 0x0bad_f00d);
  for (let draw = 0; draw < 5000; draw += 1) expect(nextWord(state) >>> 0).toBe(slow());
});
