import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { networksOf } from './networks-of.ts';
import type { Organisation } from './organisation.ts';

const coast = freeze<Organisation>(
  {
    id: 'coast',
    units: [
      { id: 'north-5-7', kind: 'team', parent: 'north' },
      { id: 'municipality', kind: 'owner' },
      { id: 'south', kind: 'school', parent: 'municipality' },
      { id: 'north', kind: 'school', parent: 'municipality' },
      { id: 'north-1-4', kind: 'team', parent: 'north' },
    ],
    networks: [
      { id: 'leaders', units: ['south', 'north'] },
      { id: 'reading', units: ['north-1-4', 'south'] },
      { id: 'new', units: [] },
    ],
  },
  true,
);

const ids = (things: Iterable<{ readonly id: string }>) => Array.from(things, ({ id }) => id);

test('the networks that a unit is in itself, in the order of the organisation', () => {
  expect(ids(networksOf(coast, 'south'))).toEqual(['leaders', 'reading']);
  expect(ids(networksOf(coast, 'north'))).toEqual(['leaders']);
  expect(networksOf(coast, 'municipality')).toEqual([]);
});

test('none where the organisation has no networks', () => {
  expect(networksOf({ id: 'small', units: coast.units }, 'north')).toEqual([]);
});

test('a unit that is not there is refused', () => {
  expect(() => networksOf(coast, 'west')).toThrow(RangeError);
});
