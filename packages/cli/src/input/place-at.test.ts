import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAt } from './place-at.ts';

describe('placeAt', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n\nb', 3, 3, 1],
    ['😀å', 2, 1, 2],
  ])('finds %j at %i in line %i, column %i', (content, offset, line, column) => {
    expect(placeAt(content, offset)).toEqual({ line, column });
  });

  it('leads back to the offset', () => {
    const content = fc.array(fc.constantFrom('a', 'å', '😀', '\n', '\r\n'), { maxLength: 30 });
    fc.assert(
      fc.property(content, fc.nat(), (pieces, chosen) => {
        const before = pieces.slice(0, chosen % (pieces.length + 1));
        const { line, column } = placeAt(pieces.join(''), before.join('').length);
        expect(line).toBe(1 + before.filter((piece) => piece.endsWith('\n')).length);
        expect(column).toBe(before.length - before.findLastIndex((piece) => piece.endsWith('\n')));
      }),
    );
  });
});
