import { expect, test } from 'vitest';
import { missingOf } from './missing-of.ts';
import type { Tally } from './tally.ts';

const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0'],
  levels: ['low', 'high'],
  by: ['unit'],
  groups: [{ unit: 'north' }, { unit: 'south' }],
  raters: new Uint32Array([10, 5]),
  counts: new Uint32Array([0, 0, 1, 2, 3, 4, 5, 0, 0, 0, 0, 0]),
};

test('each kind by itself', () => {
  expect(missingOf(tally, { unit: 'north' }, 'i0')).toEqual({
    'not-applicable': 1,
    'do-not-know': 2,
    declined: 3,
    skipped: 4,
  });
});

test('0 where nobody is missing, and where nobody is', () => {
  const none = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
  expect(missingOf(tally, { unit: 'south' }, 'i0')).toEqual(none);
  expect(missingOf(tally, { unit: 'east' }, 'i0')).toEqual(none);
});

test('refuses another indicator or other attributes', () => {
  expect(() => missingOf(tally, { unit: 'north' }, 'i1')).toThrow(RangeError);
  expect(() => missingOf(tally, { role: 'leader' }, 'i0')).toThrow(RangeError);
});
