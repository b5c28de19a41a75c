import { expect, test } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { reportGroups } from './report-groups.ts';

function tallyBy(by: readonly string[], ...values: readonly (readonly string[])[]): Tally {
  return {
    rubric: { id: 'made-up', version: '1.0.0' },
    indicators: [],
    levels: ['low', 'high'],
    by,
    groups: values.map((group) => Object.fromEntries(by.map((attribute, at) => [attribute, group[at] ?? '']))),
    raters: Float64Array.from(values, (_, at) => 10 ** at),
    counts: new Float64Array(0),
  };
}

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
