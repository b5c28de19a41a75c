import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from './wrap.ts';

describe('wrap', () => {
  it.each([
    ['one two three', 7, '', 'one two\nthree'],
    ['one two three', 8, '  ', '  one\n  two\n  three'],
    ['one  two ', 20, '', 'one two'],
    ['', 20, '  ', ''],
    ['incomprehensible', 5, '', 'incomprehensible'],
  ])('breaks %j in %i', (text, width, indent, expected) => {
    expect(wrap(text, width, indent)).toBe(expected);
  });

  it('keeps the words, and no line is too long unless one word is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'å', ' ', '.', '–') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), fc.nat(5), (written, width, indent) => {
        const lines = wrap(written, width, ' '.repeat(indent)).split('\n');
        const words = (one: string) => one.split(' ').filter((word) => word !== '');
        expect(lines.flatMap(words)).toEqual(words(written));
        for (const line of lines) {
          expect(line.length <= width || words(line).length === 1).toBe(true);
          expect(line.startsWith(' '.repeat(indent)) || line === '').toBe(true);
        }
      }),
    );
  });

  it('fills every line as far as the next word allows', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 2 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, (written) => {
        const lines = wrap(written, 20).split('\n');
        lines.slice(1).forEach((line, at) => {
          expect(`${lines[at]} ${line.split(' ')[0]}`.length).toBeGreaterThan(20);
        });
      }),
    );
  });
});
