import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8Text } from './utf-8-text.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

// Each lead and each limit of the second byte, from the table of well-formed sequences in the Unicode Standard (3-7).
const edges = [
  0x00, 0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
  0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
];

test('decodes any bytes as TextDecoder does', () => {
  const byte = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), fc.nat(3), (numbers, start) => {
      const bytes = Uint8Array.from(numbers);
      expect(utf8Text(bytes, start, bytes.length)).toBe(decoder.decode(bytes.subarray(start)));
    }),
    { numRuns: 5000 },
  );
});

test('decodes every pair and triple of edges as TextDecoder does', () => {
  for (const first of edges) {
    for (const second of edges) {
      for (const third of edges) {
        const bytes = Uint8Array.of(first, second, third, 0x80, 0x61);
        expect(utf8Text(bytes, 0, 5)).toBe(decoder.decode(bytes));
      }
    }
  }
});

test('decodes no byte past the end', () => {
  expect(utf8Text(Uint8Array.of(0x61, 0xc3, 0xa5), 0, 2)).toBe('a\ufffd');
  expect(utf8Text(Uint8Array.of(0x61, 0xc3, 0xa5), 1, 3)).toBe('å');
  expect(utf8Text(Uint8Array.of(0x61), 1, 1)).toBe('');
});
