import { describe, expect, test } from 'vitest';
import { ratingCode } from './rating-code.ts';
import { responseCodes } from './response-codes.ts';

const readerOf = (levels: readonly string[]) => ratingCode(responseCodes(levels), levels);
const read = readerOf(['low', 'middle', 'high']);
const expected = 'expected one of low, middle, high, or of not-applicable, do-not-know, declined, skipped.';

describe('ratingCode', () => {
  // Three levels, then not-applicable 3, do-not-know 4, declined 5, skipped 6.
  test.each([
    ['high', 2],
    [1, 0],
    [3, 2],
    ['declined', 5],
    ['', 6],
    [null, 6],
    [undefined, 6],
    [{ level: 'middle' }, 1],
    [{ missing: 'do-not-know' }, 4],
  ])('%j is %i', (value, code) => {
    expect(read(value)).toBe(code);
  });

  test.each([
    ['highest', '"highest"'],
    [0, '0'],
    [4, '4'],
    [1.5, '1.5'],
    [['low'], 'an array'],
    [{}, 'undefined'],
    [{ level: 2 }, '2'],
    [{ level: 'highest' }, '"highest"'],
    [{ missing: 'low' }, '"low"'],
  ])('%j is no level', (value, told) => {
    expect(read(value)).toEqual({ code: 'unknown-level', message: `The scale has no level ${told}; ${expected}` });
  });

  test('a rating is a level or missing, not both', () => {
    expect(read({ level: 'low', missing: 'skipped' })).toEqual({
      code: 'unknown-key',
      message: 'A rating has a "level" or says why it is "missing", not both; remove one of them.',
    });
  });

  test('numbers mean ids where any of the positions is an id, and positions where none is', () => {
    const some = readerOf(['2', '3', '9']);
    expect([some(2), some(3), some(9), typeof some(1)]).toEqual([0, 1, 2, 'object']);
    const none = readerOf(['0', '-1', '9']);
    expect([none(1), none(2), none(3), typeof none(0)]).toEqual([0, 1, 2, 'object']);
  });
});
