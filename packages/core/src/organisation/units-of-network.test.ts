import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Organisation } from './organisation.ts';
import { unitsOfNetwork } from './units-of-network.ts';

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

test('the units in a network, in the order of the network', () => {
  expect(ids(unitsOfNetwork(coast, 'leaders'))).toEqual(['south', 'north']);
  expect(ids(unitsOfNetwork(coast, 'reading'))).toEqual(['north-1-4', 'south']);
  expect(unitsOfNetwork(coast, 'new')).toEqual([]);
});

test('a member that is not there is left out; checkOrganisation tells of it', () => {
  const networks = [{ id: 'leaders', units: ['west', 'north'] }];
  expect(ids(unitsOfNetwork({ ...coast, networks }, 'leaders'))).toEqual(['north']);
});

test('of many networks a few are named', () => {
  const networks = Array.from({ length: 7 }, (_, at) => ({ id: `n${at}`, units: [] }));
  expect(() => unitsOfNetwork({ ...coast, networks }, 'maths')).toThrow('such as "n0", "n1", "n2", "n3", "n4". Mend');
});

test('a network that is not there is refused, and told of', () => {
  expect(() => unitsOfNetwork(coast, 'maths')).toThrow(
    new RangeError(
      'The organisation "coast" has no network "maths"; expected one of its networks, such as "leaders", "reading", "new". Mend the id, or add the network.',
    ),
  );
  expect(() => unitsOfNetwork({ id: 'small', units: coast.units }, 'maths')).toThrow(
    new RangeError(
      'The organisation "small" has no network "maths"; it has no networks. Mend the id, or add the network.',
    ),
  );
});
