import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { groupRelations } from './group-relations.ts';
import { reportGroups } from './report-groups.ts';
import { tallyBy } from './tally-by.test-data.ts';

const tally = tallyBy(['unit', 'role'], ['north', 'leader'], ['north', 'teacher'], ['team', 'teacher']);
const short = (id: string) =>
  JSON.parse(id)
    .map((part: string | null) => part ?? '*')
    .join(' ');

test.each([false, true])(
  'the sums of a school with a team, whatever order its groups come in, turned %s',
  (isTurned) => {
    const { groups } = reportGroups(tally, coast);
    const relations = groupRelations(isTurned ? groups.toReversed() : groups, coast);
    const told = relations.map(({ total, parts }) => `${short(total)} = ${parts.map(short).toSorted().join(' + ')}`);
    expect(told.toSorted()).toEqual([
      'own north * = own north leader + own north teacher',
      'unit * * = unit * leader + unit * teacher',
      'unit * * = unit north *',
      'unit * leader = unit north leader',
      'unit * teacher = unit north teacher',
      'unit north * = own north * + unit team *',
      'unit north * = unit north leader + unit north teacher',
      // None for the leader of north: the team has none to add up.
      'unit north teacher = own north teacher + unit team teacher',
      'unit team * = unit team teacher',
    ]);
  },
);

test('a network that names a unit beyond the tree is the sum of its others', () => {
  const networks = [{ id: 'wide', units: ['elsewhere', 'team'] }];
  const { relations } = reportGroups(tally, { ...coast, networks });
  const told = relations.map(({ total, parts }) => `${short(total)} = ${parts.map(short).join(' + ')}`);
  expect(told).toContain('network wide * = unit team *');
});
