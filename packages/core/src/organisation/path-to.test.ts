import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Organisation } from './organisation.ts';
import { pathTo } from './path-to.ts';

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

test('the units from the top down to a unit', () => {
  expect(ids(pathTo(coast, 'north-1-4'))).toEqual(['municipality', 'north', 'north-1-4']);
  expect(ids(pathTo(coast, 'municipality'))).toEqual(['municipality']);
});

test('a unit that is not there is refused', () => {
  expect(() => pathTo(coast, 'west')).toThrow(RangeError);
});

test('a parent that is not there ends the path, and so does a circle', () => {
  const units = [
    { id: 'a', kind: 'team', parent: 'b' },
    { id: 'b', kind: 'team', parent: 'a' },
    { id: 'c', kind: 'team', parent: 'x' },
  ];
  expect(ids(pathTo({ id: 'o', units }, 'a'))).toEqual(['b', 'a']);
  expect(ids(pathTo({ id: 'o', units }, 'c'))).toEqual(['c']);
});

test('a chain of 100,000 units', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => {
    return { id: `u${at}`, kind: 'team', ...(at === 0 ? {} : { parent: `u${at - 1}` }) };
  });
  expect(pathTo({ id: 'o', units: chain }, 'u99999')).toEqual(chain);
});
