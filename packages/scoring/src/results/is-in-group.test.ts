import type { Organisation } from '@rubrikk/core';
import { expect, test } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { isInGroup } from './is-in-group.ts';
import { reportGroups } from './report-groups.ts';

const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'north', kind: 'school' },
    { id: 'team', kind: 'team', parent: 'north' },
    { id: 'south', kind: 'school' },
  ],
  networks: [{ id: 'schools', units: ['north'] }],
};
const values = [
  ['north', 'leader'],
  ['team', 'teacher'],
  ['south', 'teacher'],
];
const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: [],
  levels: ['low', 'high'],
  by: ['unit', 'role'],
  groups: values.map(([unit = '', role = '']) => ({ unit, role })),
  raters: Float64Array.of(1, 10, 100),
  counts: new Float64Array(0),
};

const { networks, ...withoutNetworks } = coast;

test.each([undefined, coast, withoutNetworks])('the parts that are in a group have its raters, %#', (organisation) => {
  const isIn = isInGroup(organisation);
  for (const group of reportGroups(tally, organisation).groups) {
    const parts = tally.groups.map((part, at) => (isIn(group)(part) ? (tally.raters[at] ?? 0) : 0));
    expect(parts.reduce((a, b) => a + b, 0)).toBe(group.tally.raters[group.position]);
  }
});

test('a part that is of no unit is in no unit', () => {
  const { groups } = reportGroups(tally, coast);
  const of = (unit: string | null) => groups.find((group) => group.unit === unit && group.role === null);
  const [everyone, north] = [of(null), of('north')];
  expect(everyone && isInGroup(coast)(everyone)({ role: 'leader' })).toBe(true);
  expect(north && isInGroup(coast)(north)({ role: 'leader' })).toBe(false);
  expect(north && isInGroup(coast)(north)({ unit: 'elsewhere' })).toBe(false);
});
