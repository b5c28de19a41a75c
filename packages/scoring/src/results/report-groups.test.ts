import type { Organisation } from '@rubrikk/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { reportGroups } from './report-groups.ts';
import { tallyBy } from './tally-by.test-data.ts';

const said = (tally: Tally) =>
  reportGroups(tally).groups.map(({ unit, role, tally: of, position }) => [unit, role, of.raters[position]]);

test('everyone, then units, then roles, then roles of units, each in the order met', () => {
  const tally = tallyBy(['role', 'unit'], ['teacher', 'south'], ['leader', 'north'], ['leader', 'south']);
  expect(said(tally)).toEqual([
    [null, null, 111],
    ['south', null, 101],
    ['north', null, 10],
    [null, 'teacher', 1],
    [null, 'leader', 110],
    ['south', 'teacher', 1],
    ['north', 'leader', 10],
    ['south', 'leader', 100],
  ]);
});

test('units alone, roles alone, and neither', () => {
  expect(said(tallyBy(['unit'], ['north'], ['south']))).toEqual([
    [null, null, 11],
    ['north', null, 1],
    ['south', null, 10],
  ]);
  expect(said(tallyBy(['role'], ['leader']))).toEqual([
    [null, null, 1],
    [null, 'leader', 1],
  ]);
  expect(said(tallyBy([], []))).toEqual([[null, null, 1]]);
});

test('other attributes are added up', () => {
  expect(said(tallyBy(['subject', 'unit'], ['maths', 'north'], ['art', 'north']))).toEqual([
    [null, null, 11],
    ['north', null, 11],
  ]);
});

test('a unit without a name is a unit, and so is one of an odd name', () => {
  expect(said(tallyBy(['unit'], [''], ['null'], ['__proto__']))).toEqual([
    [null, null, 111],
    ['', null, 1],
    ['null', null, 10],
    ['__proto__', null, 100],
  ]);
});

test('of nobody there is no group', () => {
  expect(said(tallyBy(['unit', 'role']))).toEqual([]);
});

const coast: Organisation = {
  id: 'coast',
  units: [
    { id: 'owner', kind: 'owner' },
    { id: 'north', kind: 'school', parent: 'owner' },
    { id: 'team', kind: 'team', parent: 'north' },
    { id: 'south', kind: 'school', parent: 'owner' },
    { id: 'empty', kind: 'school', parent: 'owner' },
  ],
  networks: [
    { id: 'both', units: ['south', 'north', 'team'] },
    { id: 'small', units: ['team', 'empty'] },
    { id: 'none', units: ['empty'] },
  ],
};

test('in an organisation: every unit above, networks, and what a unit has beside the units below', () => {
  const { groups, relations } = reportGroups(tallyBy(['unit'], ['south'], ['team'], ['north']), coast);
  expect(
    groups.map(({ kind, unit, network, tally: of, position }) => [kind, unit, network, of.raters[position]]),
  ).toEqual([
    ['unit', null, null, 111],
    ['unit', 'owner', null, 111],
    ['unit', 'north', null, 110],
    ['unit', 'team', null, 10],
    ['unit', 'south', null, 1],
    ['network', null, 'both', 111],
    ['network', null, 'small', 10],
    ['own', 'north', null, 100],
  ]);
  const short = (id: string) => JSON.parse(id).slice(0, 2).join(' ');
  expect(relations.map(({ total, parts }) => `${short(total)} = ${parts.map(short).join(' + ')}`)).toEqual([
    'unit  = unit owner',
    'unit owner = unit north + unit south',
    'unit north = unit team + own north',
    'network both = unit north + unit south',
    'network small = unit team',
  ]);
});

test('without one: sums over units, over roles, and over both', () => {
  const { relations } = reportGroups(tallyBy(['unit', 'role'], ['n', 'a'], ['n', 'b'], ['s', 'a']));
  const short = (id: string) =>
    JSON.parse(id)
      .slice(1)
      .map((part: string | null) => part ?? '*')
      .join('');
  expect(relations.map(({ total, parts }) => `${short(total)} = ${parts.map(short).join(' + ')}`)).toEqual([
    '** = *a + *b',
    '** = n* + s*',
    'n* = na + nb',
    's* = sa',
    '*a = na + sa',
    '*b = nb',
  ]);
});

test('every sum is one: of random staffs, in an organisation and out of it', () => {
  const unit = fc.constantFrom('owner', 'north', 'team', 'south');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(unit, fc.constantFrom('a', 'b')), { selector: String }),
      fc.boolean(),
      (values, inTree) => {
        const { groups, relations } = reportGroups(tallyBy(['unit', 'role'], ...values), inTree ? coast : undefined);
        const sizes = new Map(groups.map(({ id, tally: of, position }) => [id, of.raters[position] ?? 0]));
        expect(sizes.size).toBe(groups.length);
        for (const { total, parts } of relations) {
          expect(parts.reduce((sum, part) => sum + (sizes.get(part) ?? Number.NaN), 0)).toBe(sizes.get(total));
        }
      },
    ),
  );
});

test('units without raters stand among the units, and add nothing to any sum', () => {
  const tally = tallyBy(['unit', 'role'], ['south', 'leader'], ['north', 'teacher']);
  const heard = reportGroups(tally);
  const all = reportGroups(tally, undefined, ['west', 'east']);
  expect(all.relations).toEqual(heard.relations);
  expect(all.groups.map(({ unit, role, tally: of, position }) => [unit, role, of.raters[position]])).toEqual([
    [null, null, 11],
    ['south', null, 1],
    ['north', null, 10],
    ['west', null, 0],
    ['east', null, 0],
    [null, 'leader', 1],
    [null, 'teacher', 10],
    ['south', 'leader', 1],
    ['north', 'teacher', 10],
  ]);
});

test('in a tree they stand in its order, with the units above them, and make no part of a unit of its own', () => {
  const said = (tally: Tally, silent: readonly string[]) => {
    const { groups } = reportGroups(tally, coast, silent);
    return groups.map(({ kind, unit, network, tally: of, position }) => [kind, unit ?? network, of.raters[position]]);
  };
  const heard = tallyBy(['unit'], ['south'], ['north']);
  const units = [
    ['unit', null, 11],
    ['unit', 'owner', 11],
    ['unit', 'north', 10],
  ];
  expect(said(heard, [])).toEqual([...units, ['unit', 'south', 1], ['network', 'both', 11]]);
  expect(said(heard, ['team', 'empty'])).toEqual([
    ...units,
    ['unit', 'team', 0],
    ['unit', 'south', 1],
    ['unit', 'empty', 0],
    ['network', 'both', 11],
    ['network', 'small', 0],
    ['network', 'none', 0],
  ]);
  const of = reportGroups(tallyBy(['unit'], ['south']), coast, ['team']).groups;
  expect(of.flatMap(({ unit }) => unit ?? [])).toEqual(['owner', 'north', 'team', 'south']);
});
