import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { unitsUnder } from './units-under.ts';

test('the ids of a unit and of all below it', () => {
  expect(unitsUnder(coast, 'north')).toEqual(new Set(['north', 'north-5-7', 'north-1-4']));
  expect(unitsUnder(coast, 'south')).toEqual(new Set(['south']));
});

test('a unit that is not there is refused', () => {
  expect(() => unitsUnder(coast, 'west')).toThrow(RangeError);
});
