import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { descendantsOf } from './descendants-of.ts';
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

test('all units below a unit, each before those below it', () => {
  expect(ids(descendantsOf(coast, 'municipality'))).toEqual(['south', 'north', 'north-5-7', 'north-1-4']);
  expect(ids(descendantsOf(coast, 'north'))).toEqual(['north-5-7', 'north-1-4']);
  expect(descendantsOf(coast, 'south')).toEqual([]);
});

test('a unit that is not there is refused', () => {
  expect(() => descendantsOf(coast, 'west')).toThrow(RangeError);
});

test('units in a circle are each given once', () => {
  const units = ['a', 'b', 'c'].map((id, at) => ({ id, kind: 'team', parent: `${'cab'[at]}` }));
  expect(ids(descendantsOf({ id: 'o', units }, 'a'))).toEqual(['b', 'c']);
  expect(descendantsOf({ id: 'o', units: [{ id: 'a', kind: 'team', parent: 'a' }] }, 'a')).toEqual([]);
});

test('a chain of 100,000 units, and as many under one', () => {
  const count = 100_000;
  const chain = Array.from({ length: count }, (_, at) => {
    return { id: `u${at}`, kind: 'team', ...(at === 0 ? {} : { parent: `u${at - 1}` }) };
  });
  expect(descendantsOf({ id: 'o', units: chain }, 'u0')).toEqual(chain.slice(1));
  const star = chain.map((unit, at) => (at === 0 ? unit : { ...unit, parent: 'u0' }));
  expect(descendantsOf({ id: 'o', units: star }, 'u0')).toEqual(star.slice(1));
});
