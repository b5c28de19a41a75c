import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { type UnitNode, unitTree } from './unit-tree.ts';

test('each unit with those under it, in the order of the organisation', () => {
  const shown = ({ unit, children }: UnitNode): string => `${unit.id}(${children.map(shown).join(' ')})`;
  const units = [...coast.units, { id: 'private', kind: 'school' }];
  expect(unitTree({ id: 'o', units }).map(shown).join(' ')).toBe(
    'municipality(south() north(north-5-7() north-1-4())) private()',
  );
});

test('each unit is the very one of the organisation', () => {
  expect(unitTree(coast)[0]?.unit).toBe(coast.units[1]);
});

test('a unit whose parent is not there is left out, and so is a circle', () => {
  const units = [
    { id: 'a', kind: 'team', parent: 'b' },
    { id: 'b', kind: 'team', parent: 'a' },
    { id: 'c', kind: 'team', parent: 'x' },
    { id: 'd', kind: 'team' },
  ];
  expect(unitTree({ id: 'o', units })).toEqual([{ unit: units[3], children: [] }]);
});

test('a chain of 100,000 units', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => {
    return { id: `u${at}`, kind: 'team', ...(at === 0 ? {} : { parent: `u${at - 1}` }) };
  });
  let [node] = unitTree({ id: 'o', units: chain.toReversed() });
  let depth = 0;
  for (; node !== undefined; [node] = node.children) depth += 1;
  expect(depth).toBe(100_000);
});
