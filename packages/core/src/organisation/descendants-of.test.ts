import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { descendantsOf } from './descendants-of.ts';
import { idsOf } from './ids-of.test-data.ts';

test('all units below a unit, each before those below it', () => {
  expect(idsOf(descendantsOf(coast, 'municipality'))).toEqual(['south', 'north', 'north-5-7', 'north-1-4']);
  expect(idsOf(descendantsOf(coast, 'north'))).toEqual(['north-5-7', 'north-1-4']);
  expect(descendantsOf(coast, 'south')).toEqual([]);
});

test('a unit that is not there is refused', () => {
  expect(() => descendantsOf(coast, 'west')).toThrow(RangeError);
});

test('units in a circle are each given once', () => {
  const units = ['a', 'b', 'c'].map((id, at) => ({ id, kind: 'team', parent: `${'cab'[at]}` }));
  expect(idsOf(descendantsOf({ id: 'o', units }, 'a'))).toEqual(['b', 'c']);
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
