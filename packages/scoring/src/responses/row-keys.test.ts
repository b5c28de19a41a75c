import { describe, expect, test } from 'vitest';
import { rowKeys } from './row-keys.ts';

const indicators = ['trust', 'unit', 'time'];

describe('rowKeys', () => {
  test('knows the attributes and the indicators, of which one that has an attribute’s name comes first', () => {
    expect([...rowKeys(indicators, {})]).toEqual([
      ['trust', { indicator: 0 }],
      ['unit', { indicator: 1 }],
      ['time', { indicator: 2 }],
      ['role', { column: 1 }],
      ['wave', { column: 2 }],
      ['round', { column: 3 }],
      ['rater', { column: 4 }],
    ]);
  });

  test('takes the keys that are asked for, before an indicator of that name, and then no other for that attribute', () => {
    const keys = rowKeys(indicators, { unit: 'school', role: 'time' });
    expect(keys.get('school')).toEqual({ column: 0 });
    expect(keys.get('time')).toEqual({ column: 1 });
    expect(keys.get('unit')).toEqual({ indicator: 1 });
    expect(keys.has('role')).toBe(false);
  });

  test('puts attributes of one’s own after those that every table has', () => {
    const keys = rowKeys(indicators, { attributes: ['subject', 'trust'] });
    expect(keys.get('subject')).toEqual({ column: 5 });
    expect(keys.get('trust')).toEqual({ column: 6 });
  });

  test('knows what to pass over, even an indicator or an attribute', () => {
    const keys = rowKeys(indicators, { ignore: ['trust', 'wave', 'remark'] });
    expect(['trust', 'wave', 'remark'].map((key) => [keys.has(key), keys.get(key)])).toEqual([
      [true, undefined],
      [true, undefined],
      [true, undefined],
    ]);
  });

  test.each([
    { unit: 'place', role: 'place' },
    { unit: 'place', attributes: ['place'] },
    { attributes: ['place', 'place'] },
    { unit: 'place', ignore: ['place'] },
  ])('refuses two uses of a key: %j', (options) => {
    expect(() => rowKeys(indicators, options)).toThrow(
      new RangeError('Expected one use for each key of a row; received "place" for two. Name another for one.'),
    );
  });
});
