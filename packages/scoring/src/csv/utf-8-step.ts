import { utf8Length } from './utf-8-length.ts';

/**
 * The number of bytes of the character at `at`, or, when it is no UTF-8, minus the number of bytes that
 * stand for one U+FFFD: the longest beginning of a character, as the WHATWG Encoding Standard has it.
 */
export function utf8Step(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  const length = utf8Length(lead);
  if (length === 1) return lead < 0x80 ? 1 : -1;
  // Only the second byte has other limits: they keep out overlong forms, surrogates and what lies beyond U+10FFFF.
  let lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  let highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let step = 1; step < length; step += 1) {
    const next = at + step < end ? (bytes[at + step] as number) : 0;
    if (next < lowest || next > highest) return -step;
    lowest = 0x80;
    highest = 0xbf;
  }
  return length;
}
