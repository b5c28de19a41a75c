import { expect, test } from 'vitest';
import { byteKinds } from './byte-kinds.ts';
import { byteMarks } from './byte-marks.ts';

test('plain bytes have the mark of their cell, and all others none', () => {
  const shortCells = Int16Array.from({ length: 512 }, (_, place) => (place < 256 ? 7 : place - 256));
  const marks = byteMarks(byteKinds(0x3b), shortCells);
  const none = [0x00, 0x0a, 0x0d, 0x22, 0x3b, ...Array.from({ length: 128 }, (_, at) => 0x80 + at)];
  for (let byte = 0; byte < 256; byte += 1) expect(marks[byte]).toBe(none.includes(byte) ? -1 : byte);
});
