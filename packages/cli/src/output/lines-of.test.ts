import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines-of.ts';

describe('linesOf', () => {
  it.each([
    [['aa', 'bb', 'cc'], 6, '', 'aa  bb\ncc'],
    [['aa', 'bb', 'cc'], 7, '  ', '  aa\n  bb\n  cc'],
    [['aa', 'bb', 'cc'], 8, '  ', '  aa  bb\n  cc'],
    [['aaaaaaaa', 'b'], 4, '', 'aaaaaaaa\nb'],
    [['a'], 4, '', 'a'],
    [[], 4, '  ', ''],
  ])('lays %j in %i', (parts, width, indent, expected) => {
    expect(linesOf(parts, '  ', width, indent)).toBe(expected);
  });

  it('keeps every part whole and in its order, and no line longer than one part makes it', () => {
    const parts = fc.array(fc.stringMatching(/^[a-z]{1,12}$/));
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 30 }), fc.nat(4), (all, width, indent) => {
        const lines = linesOf(all, ', ', width, ' '.repeat(indent)).split('\n');
        expect(lines.flatMap((line) => line.trim().split(', ')).filter((part) => part !== '')).toEqual(all);
        for (const line of lines) expect(line.length <= width || !line.includes(',')).toBe(true);
      }),
    );
  });
});
