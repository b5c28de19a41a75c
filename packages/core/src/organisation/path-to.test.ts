import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { idsOf } from './ids-of.test-data.ts';
import { pathTo } from './path-to.ts';

test('the units from the top down to a unit', () => {
  expect(idsOf(pathTo(coast, 'north-1-4'))).toEqual(['municipality', 'north', 'north-1-4']);
  expect(idsOf(pathTo(coast, 'municipality'))).toEqual(['municipality']);
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
  expect(idsOf(pathTo({ id: 'o', units }, 'a'))).toEqual(['b', 'a']);
  expect(idsOf(pathTo({ id: 'o', units }, 'c'))).toEqual(['c']);
});

test('a chain of 100,000 units', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => {
    return { id: `u${at}`, kind: 'team', ...(at === 0 ? {} : { parent: `u${at - 1}` }) };
  });
  expect(pathTo({ id: 'o', units: chain }, 'u99999')).toEqual(chain);
});
