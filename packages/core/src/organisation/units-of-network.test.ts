import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { idsOf } from './ids-of.test-data.ts';
import { unitsOfNetwork } from './units-of-network.ts';

test('the units in a network, in the order of the network', () => {
  expect(idsOf(unitsOfNetwork(coast, 'leaders'))).toEqual(['south', 'north']);
  expect(idsOf(unitsOfNetwork(coast, 'reading'))).toEqual(['north-1-4', 'south']);
  expect(unitsOfNetwork(coast, 'new')).toEqual([]);
});

test('a member that is not there is left out; checkOrganisation tells of it', () => {
  const networks = [{ id: 'leaders', units: ['west', 'north'] }];
  expect(idsOf(unitsOfNetwork({ ...coast, networks }, 'leaders'))).toEqual(['north']);
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
