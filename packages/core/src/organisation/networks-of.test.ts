import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { idsOf } from './ids-of.test-data.ts';
import { networksOf } from './networks-of.ts';

test('the networks that a unit is in itself, in the order of the organisation', () => {
  expect(idsOf(networksOf(coast, 'south'))).toEqual(['leaders', 'reading']);
  expect(idsOf(networksOf(coast, 'north'))).toEqual(['leaders']);
  expect(networksOf(coast, 'municipality')).toEqual([]);
});

test('none where the organisation has no networks', () => {
  expect(networksOf({ id: 'small', units: coast.units }, 'north')).toEqual([]);
});

test('a unit that is not there is refused', () => {
  expect(() => networksOf(coast, 'west')).toThrow(RangeError);
});
