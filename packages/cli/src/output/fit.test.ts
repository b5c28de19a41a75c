import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, fit } from './fit.ts';

describe('fit', () => {
  it.each([
    ['abc', 5, 'abc  '],
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a\u030Abc', 4, 'a\u030Abc '],
    ['👩‍🏫👩‍🏫👩‍🏫', 2, '👩‍🏫…'],
    ['', 2, '  '],
  ])('makes %j %i wide', (text, width, expected) => {
    expect(fit(text, width)).toBe(expected);
  });

  it('is always as wide as asked, and whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const fitted = fit(text, width);
        expect(charactersOf(fitted)).toHaveLength(width);
        // A lone half of a character doesn't survive UTF-8.
        expect(new TextDecoder().decode(new TextEncoder().encode(fitted))).toBe(fitted);
      }),
    );
  });
});
