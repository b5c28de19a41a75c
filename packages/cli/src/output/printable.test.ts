import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from './printable.ts';

/** What steers a terminal or turns text round: the control characters, and Unicode's bidirectional ones. */
const steers = /[\p{Cc}\p{Zl}\p{Zp}]|\p{Bidi_Control}/u;

/** Any character; half of a pair isn't one. */
const character = fc
  .nat(0x10ffff)
  .map((code) => (code >= 0xd800 && code < 0xe000 ? '\uFFFD' : String.fromCodePoint(code)));

describe('printable', () => {
  it.each([
    ['Åsen skole – 1. trinn 👩‍🏫', 'Åsen skole – 1. trinn 👩‍🏫'],
    ['\u001B[31mred\u001B[0m', '�[31mred�[0m'],
    ['\u009B31mred', '�31mred'],
    ['a\r\nb\tc', 'a b c'],
    ['a\u0007\u007F\u0000', 'a���'],
    ['\u202Eabc\u2069', '�abc�'],
    ['', ''],
  ])('makes %j printable', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  it('lets through nothing that steers a terminal, and everything else', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            character,
            fc.nat(0xff).map((code) => String.fromCharCode(code)),
          ),
        }),
        (text) => {
          expect(printable(text)).not.toMatch(steers);
          if (!steers.test(text)) expect(printable(text)).toBe(text);
        },
      ),
    );
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(all.filter((character) => (printable(character) === character) === steers.test(character))).toEqual([]);
  });
});
