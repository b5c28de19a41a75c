import { expect, test } from 'vitest';
import { childrenOf } from './children-of.ts';
import { coast } from './coast.test-data.ts';
import { idsOf } from './ids-of.test-data.ts';

test('the units right under a unit, in the order of the organisation', () => {
  expect(idsOf(childrenOf(coast, 'municipality'))).toEqual(['south', 'north']);
  expect(idsOf(childrenOf(coast, 'north'))).toEqual(['north-5-7', 'north-1-4']);
  expect(childrenOf(coast, 'north-1-4')).toEqual([]);
});

test('a unit that is not there is refused, and told of', () => {
  const message =
    'The organisation "coast" has no unit "west"; expected the id of one of its 5 units, such as "north-5-7". Mend the id, or add the unit.';
  expect(() => childrenOf(coast, 'west')).toThrow(new RangeError(message));
});

test('an organisation without units has no unit to name', () => {
  expect(() => childrenOf({ id: 'empty', units: [] }, 'west')).toThrow(
    new RangeError(
      'The organisation "empty" has no unit "west"; expected the id of one of its 0 units. Mend the id, or add the unit.',
    ),
  );
});
