import { expect, test } from 'vitest';
import { shortCodes } from './short-codes.ts';

test('has the codes of empty cells and of cells of one character of ASCII', () => {
  const codes = shortCodes(
    new Map([
      ['', 6],
      ['a', 2],
      ['\u0080', 3],
    ]),
  );
  // A byte of 0x80 alone is no character.
  const found = Array.from({ length: 256 }, (_, byte) => [byte, codes[256 + byte]]).filter(([, code]) => code !== -1);
  const spaces = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20].map((byte) => [byte, 6]);
  expect(found).toEqual([...spaces, [0x41, 2], [0x61, 2]]);
  expect([...codes.subarray(0, 256)]).toEqual(Array.from({ length: 256 }, () => 6));
});
