import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Organisation } from './organisation.ts';
import { unitsUnder } from './units-under.ts';

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

test('the ids of a unit and of all below it', () => {
  expect(unitsUnder(coast, 'north')).toEqual(new Set(['north', 'north-5-7', 'north-1-4']));
  expect(unitsUnder(coast, 'south')).toEqual(new Set(['south']));
});

test('a unit that is not there is refused', () => {
  expect(() => unitsUnder(coast, 'west')).toThrow(RangeError);
});
