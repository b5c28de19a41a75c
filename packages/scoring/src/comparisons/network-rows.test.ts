import { expect, it } from 'vitest';
import { networkRows } from './network-rows.ts';
import type { GroupRows } from './wave-rows.ts';

const organisation = {
  id: 'coast',
  units: ['north', 'south', 'west'].map((id) => ({ id, kind: 'school' })),
  networks: [
    { id: 'reading', units: ['north', 'south'] },
    { id: 'leading', units: ['south'] },
  ],
};
const rowsOf = (group: Record<string, string>, before: string[], after: string[]): GroupRows => ({
  group,
  before: new Map(before.map((rater, at) => [rater, at])),
  after: new Map(after.map((rater, at) => [rater, at])),
});

it('networkRows puts the raters of a network’s units together, role by role where units are', () => {
  const groups = [
    rowsOf({}, ['n1', 'n2', 's1', 'w1'], ['n1']),
    rowsOf({ unit: 'north' }, ['n1', 'n2'], ['n1']),
    rowsOf({ unit: 'south' }, ['s1'], ['s1', 's2']),
    rowsOf({ unit: 'west' }, ['w1'], []),
    rowsOf({ role: 'teacher' }, ['n1'], ['n1']),
    rowsOf({ unit: 'north', role: 'teacher' }, ['n1'], ['n1']),
    rowsOf({ unit: 'north', role: 'leader' }, ['n2'], []),
    rowsOf({ unit: 'south', role: 'teacher' }, ['s1'], ['s1', 's2']),
  ];
  const found = networkRows(groups, organisation).map(({ group, before, after }) => {
    return [group, [...before.keys()], [...after.keys()]];
  });
  expect(found).toEqual([
    [{ network: 'reading' }, ['n1', 'n2', 's1'], ['n1', 's1', 's2']],
    [{ network: 'reading', role: 'teacher' }, ['n1', 's1'], ['n1', 's1', 's2']],
    [{ network: 'reading', role: 'leader' }, ['n2'], []],
    [{ network: 'leading' }, ['s1'], ['s1', 's2']],
    [{ network: 'leading', role: 'teacher' }, ['s1'], ['s1', 's2']],
  ]);
});
