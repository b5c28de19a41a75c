import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { cellText } from '../csv/cell-text.ts';
import { startCsv } from '../csv/start-csv.ts';
import { copyKey } from './copy-key.ts';

/** The bytes that the second cell of a row leaves in a key, from the third byte on, and the cell's text. */
function copied(cell: string): { readonly bytes: Uint8Array; readonly text: string } {
  const key = new Uint8Array(100);
  let found = { bytes: key, text: '' };
  const csv = startCsv({
    onRow: (row) => {
      found = { bytes: key.slice(2, copyKey(row, 1, key, 2)), text: cellText(row, 1) };
    },
    onFault: (fault) => {
      throw new Error(fault.code);
    },
  });
  csv.push(new TextEncoder().encode(`x,${cell},y\n`));
  csv.end();
  return found;
}

test.each([
  ['k1', 'k1'],
  [' k 1\t', 'k 1'],
  ['', ''],
  ['   ', ''],
  ['"k,1"', 'k,1'],
  ['" k1 "', 'k1'],
  ['"k""1"', 'k"1'],
  ['""""', '"'],
  ['k""1', 'k""1'],
  ['\u00A0\u2003\u3000å\uFEFF', 'å'],
  ['å', 'å'],
  ['\u0085', '\u0085'],
  ['\u0001k\u0008', '\u0001k\u0008'],
  ['"\rk\r"', 'k'],
])('the cell %j gives the bytes of %j', (cell, text) => {
  expect(copied(cell).bytes).toEqual(new TextEncoder().encode(text));
});

test('gives the bytes of the trimmed text, however the cell is written', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...' \t\u00A0\u1680\u2029\uFEFF"åk1,'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 6,
  });
  fc.assert(
    fc.property(
      text.filter((one) => !one.includes('\u0000')),
      fc.boolean(),
      (given, isQuoted) => {
        const isPlain = !isQuoted && !/[",\r\n\t;]/.test(given);
        const { bytes, text: read } = copied(isPlain ? given : `"${given.replaceAll('"', '""')}"`);
        expect(read).toBe(given);
        expect(bytes).toEqual(new TextEncoder().encode(given.trim()));
      },
    ),
    { numRuns: 2000 },
  );
});

test('makes no text of ASCII', () => {
  const made = vi.spyOn(String.prototype, 'trim');
  const { bytes } = copied(' k 1\t');
  const { length } = made.mock.calls;
  made.mockRestore();
  expect([bytes, length]).toEqual([Uint8Array.of(0x6b, 0x20, 0x31), 0]);
});
