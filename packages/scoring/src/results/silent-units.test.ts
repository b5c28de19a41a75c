import { expect, test } from 'vitest';
import { coast } from './coast.test-data.ts';
import { silentUnits } from './silent-units.ts';
import { tallyBy } from './tally-by.test-data.ts';

const rule = { name: 'own', source: 'Own.', minimum: 5 };
const heard = tallyBy(['unit', 'role'], ['north', 'leader']);
const invited = [
  { unit: 'north', role: 'leader', invited: 9 },
  { unit: 'south', role: 'leader', invited: 1 },
  { unit: 'south', role: 'teacher', invited: 4 },
  { unit: 'west', invited: 4 },
];

test('names units that were asked and have no raters, where the minimum or more were asked', () => {
  expect(silentUnits(heard, invited, rule)).toEqual(['south']);
  expect(silentUnits(heard, invited, { ...rule, minimum: 4 })).toEqual(['south', 'west']);
  expect(silentUnits(heard, [{ unit: 'south', invited: 0 }], { ...rule, minimum: 1 })).toEqual([]);
  expect(silentUnits(heard, [{ invited: 30 }, { role: 'leader', invited: 30 }], rule)).toEqual([]);
});

test('names none where units are not told apart, or the rule hides empty groups', () => {
  expect(silentUnits(tallyBy(['role'], ['leader']), invited, rule)).toEqual([]);
  expect(silentUnits(heard, invited, { ...rule, hidesEmpty: true })).toEqual([]);
});

test('a school is heard where one of its teams is', () => {
  const schools = [
    { unit: 'north', invited: 12 },
    { unit: 'south', invited: 9 },
  ];
  const tally = tallyBy(['unit'], ['team']);
  expect(silentUnits(tally, schools, rule, coast)).toEqual(['south']);
  expect(silentUnits(tally, schools, rule)).toEqual(['north', 'south']);
});
