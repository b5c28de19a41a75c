import { expect, test } from 'vitest';
import { groupPosition } from './group-position.ts';
import type { Tally } from './tally.ts';

const tallyBy = (by: readonly string[], groups: Tally['groups']): Tally => ({
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: [],
  levels: ['low', 'high'],
  by,
  groups,
  raters: new Uint32Array(groups.length),
  counts: new Uint32Array(0),
});

test('where the group stands, or undefined', () => {
  const tally = tallyBy(['unit'], [{ unit: 'a' }, { unit: '' }, { unit: '__proto__' }]);
  expect(groupPosition(tally, { unit: '' })).toBe(1);
  expect(groupPosition(tally, { unit: '__proto__' })).toBe(2);
  expect(groupPosition(tally, { unit: 'b' })).toBeUndefined();
});

test('everyone together is the group without attributes', () => {
  expect(groupPosition(tallyBy([], [{}]), {})).toBe(0);
  expect(groupPosition(tallyBy([], []), {})).toBeUndefined();
});

test('an attribute that every object inherits has to be there by itself', () => {
  const named = (value: string) => Object.fromEntries([['__proto__', value]]);
  const tally = tallyBy(['__proto__'], [named('a'), named('b')]);
  expect(groupPosition(tally, named('b'))).toBe(1);
  expect(() => groupPosition(tally, {})).toThrow(RangeError);
  expect(() => groupPosition(tallyBy(['constructor'], []), { unit: 'a' })).toThrow(
    'Expected a value of each of [constructor]; received [unit]. Roll the tally up first.',
  );
});
