import { expect, test } from 'vitest';
import { countsOf } from './counts-of.ts';
import type { Tally } from './tally.ts';

const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0', 'i1'],
  levels: ['low', 'high'],
  by: ['unit', 'role'],
  groups: [
    { unit: 'north', role: 'leader' },
    { unit: 'north', role: 'teacher' },
  ],
  raters: new Uint32Array([2, 4]),
  counts: new Uint32Array(
    [
      [1, 1, 0, 0, 0, 0],
      [0, 2, 0, 0, 0, 0],
      [3, 1, 0, 0, 0, 0],
      [0, 1, 1, 2, 0, 0],
    ].flat(),
  ),
};

test('the counts of a group, its attributes in any order', () => {
  expect([...countsOf(tally, { unit: 'north', role: 'leader' }, 'i1')]).toEqual([0, 2]);
  expect([...countsOf(tally, { role: 'teacher', unit: 'north' }, 'i0')]).toEqual([3, 1]);
  expect([...countsOf(tally, { role: 'teacher', unit: 'north' }, 'i1')]).toEqual([0, 1]);
});

test('0 for a group that nobody is in, whatever it is called', () => {
  expect([...countsOf(tally, { unit: 'south', role: 'leader' }, 'i0')]).toEqual([0, 0]);
  expect([...countsOf(tally, { unit: 'constructor', role: '__proto__' }, 'i0')]).toEqual([0, 0]);
});

test.each(['i2', '', 'constructor', '0'])('refuses the indicator "%s"', (indicator) => {
  const ask = () => countsOf(tally, { unit: 'north', role: 'leader' }, indicator);
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(`Expected an indicator of the rubric "made-up"; received "${indicator}".`);
});

test.each([
  [{}, ''],
  [{ unit: 'north' }, 'unit'],
  [{ unit: 'north', wave: 'a' }, 'unit,wave'],
  [{ unit: 'north', role: 'leader', wave: 'a' }, 'unit,role,wave'],
])('refuses the group %j', (group, named) => {
  expect(() => countsOf(tally, group, 'i0')).toThrow(RangeError);
  expect(() => countsOf(tally, group, 'i0')).toThrow(
    `Expected a value of each of [unit,role]; received [${named}]. Roll the tally up first.`,
  );
});
