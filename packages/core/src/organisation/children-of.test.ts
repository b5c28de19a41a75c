import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { childrenOf } from './children-of.ts';
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

test('the units right under a unit, in the order of the organisation', () => {
  expect(ids(childrenOf(coast, 'municipality'))).toEqual(['south', 'north']);
  expect(ids(childrenOf(coast, 'north'))).toEqual(['north-5-7', 'north-1-4']);
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
