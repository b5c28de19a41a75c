import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalWord } from './normal-word.ts';

describe('normalWord', () => {
  it.each([
    ['  Praksis må endres\t', 'praksis må endres'],
    ['PRAKSIS M\u00C5 ENDRES', 'praksis må endres'],
    ['Praksis ma\u030A endres', 'praksis må endres'],
    ['PRAKSIS MA\u030A ENDRES', 'praksis må endres'],
    ['\u00A0Ja\u00A0', 'ja'],
    ['\uFEFFJa', 'ja'],
    ['Skår 1', 'skår 1'],
    ['', ''],
    [' \t\r\n', ''],
  ])('makes %j into %j', (word, normal) => {
    expect(normalWord(word)).toBe(normal);
  });
  it('takes any run of inner spaces and line ends for one space', () => {
    expect(normalWord('a \u00A0b\r\nc\td')).toBe('a b c d');
    expect(normalWord('a b')).not.toBe(normalWord('ab'));
    expect(normalWord('a-b')).not.toBe(normalWord('a b'));
  });
  it('composes what upper case took apart', () => {
    // U+0390 has no capital of its own: upper case writes it as three characters.
    expect(normalWord('\u0390'.toUpperCase())).toBe('\u0390');
  });
  it('is the same for every case and composition of a word, and of itself', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcæøåäöéüčšžαίΐъё -’1') });
    fc.assert(
      fc.property(letters, fc.constantFrom('NFC' as const, 'NFD' as const), fc.boolean(), (word, form, upper) => {
        const spelt = ` ${(upper ? word.toUpperCase() : word).normalize(form)}\n`;
        expect(normalWord(spelt)).toBe(normalWord(word));
        expect(normalWord(normalWord(word))).toBe(normalWord(word));
      }),
      { numRuns: 1000 },
    );
  });
});
