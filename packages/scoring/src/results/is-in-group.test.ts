import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { isInGroup } from './is-in-group.ts';
import { reportGroups } from './report-groups.ts';
import { tallyBy } from './tally-by.test-data.ts';

const linked = { ...coast, networks: [{ id: 'schools', units: ['north'] }] };
const tally = tallyBy(['unit', 'role'], ['north', 'leader'], ['team', 'teacher'], ['south', 'teacher']);

test.each([undefined, linked, coast])('the parts that are in a group have its raters, %#', (organisation) => {
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
