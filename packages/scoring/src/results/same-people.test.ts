import { expect, test } from 'vitest';
import { samePeople } from './same-people.ts';

test('groups of the same people have one name, and each sum stands once', () => {
  // One school: everyone is the school, and each role is that of the school.
  const { nameOf, relations } = samePeople([
    { total: 'all', parts: ['leaders', 'teachers'] },
    { total: 'all', parts: ['school'] },
    { total: 'school', parts: ['school leaders', 'school teachers'] },
    { total: 'leaders', parts: ['school leaders'] },
    { total: 'teachers', parts: ['school teachers'] },
  ]);
  expect(['all', 'school', 'leaders', 'school teachers'].map(nameOf)).toEqual([
    'school',
    'school',
    'school leaders',
    'school teachers',
  ]);
  expect(relations).toEqual([{ total: 'school', parts: ['school leaders', 'school teachers'] }]);
});

test('also where two sums say it in a circle, and where none does', () => {
  const { nameOf, relations } = samePeople([
    { total: 'all', parts: ['unit'] },
    { total: 'all', parts: ['role'] },
    { total: 'unit', parts: ['role in unit'] },
    { total: 'role', parts: ['role in unit'] },
    { total: 'other', parts: ['a', 'b'] },
  ]);
  expect(new Set(['all', 'unit', 'role', 'role in unit'].map(nameOf)).size).toBe(1);
  expect(relations).toEqual([{ total: 'other', parts: ['a', 'b'] }]);
});
