import { expect, test } from 'vitest';
import { attributeNames } from './attribute-names.ts';
import type { HeaderCell } from './header-cell.ts';

const headerOf = (...texts: readonly string[]): HeaderCell[] =>
  texts.map((text, at) => ({ text, line: 2, column: 1 + 10 * at }));
const noIndicator = () => undefined;

test('takes own names, the first of them that is there', () => {
  const { names, faults } = attributeNames(headerOf('Unit', 'respondent', 'role', 'rater'), {}, noIndicator);
  expect(faults).toEqual([]);
  expect([...names]).toEqual([
    ['unit', 'unit'],
    ['role', 'role'],
    ['rater', 'rater'],
  ]);
});

test('takes no own name that is an indicator, or that was asked for as something else', () => {
  const isRole = (text: string) => (text === 'role' ? 'role' : undefined);
  const { names } = attributeNames(headerOf('unit', 'role', 'rater'), { unit: 'Rater' }, isRole);
  expect([...names]).toEqual([['rater', 'unit']]);
});

test('tells of each column that can not be had', () => {
  const { names, faults } = attributeNames(headerOf('a', 'b'), { unit: 'B', role: 'c', rater: 'b' }, noIndicator);
  expect([...names]).toEqual([['b', 'unit']]);
  expect(faults).toEqual([
    {
      code: 'missing-column',
      line: 2,
      column: 1,
      message: 'There is no column "c" for the role; the file has "a", "b".',
    },
    {
      code: 'duplicate-column',
      line: 2,
      column: 11,
      message: 'The column "b" is asked for as the unit and as the rater; name another column for one of them.',
    },
  ]);
});

test('speaks of the first of two columns of one name', () => {
  const { faults } = attributeNames(headerOf('x', 'A', 'a'), { unit: 'a', role: 'a' }, noIndicator);
  expect(faults.map(({ column }) => column)).toEqual([11]);
  expect(faults[0]?.message).toContain('The column "A" is');
});
