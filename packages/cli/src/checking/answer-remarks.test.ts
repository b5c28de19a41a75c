import { type ResponseTable, responsesFromRows } from '@rubrikk/scoring';
import { expect, it } from 'vitest';
import { sampleRubric } from '../testing/sample-document.ts';
import { answerRemarks } from './answer-remarks.ts';

function tableOf(rows: readonly Readonly<Record<string, unknown>>[]): ResponseTable {
  const read = responsesFromRows(sampleRubric([1]).rubric, rows);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}
const remarksOf = (...rows: readonly Readonly<Record<string, unknown>>[]) =>
  answerRemarks(tableOf(rows.map((row) => ({ 'd1-1': 1, ...row }))));

it('lists units, roles and waves with how many rows each has', () => {
  const rows = [
    { unit: 'north', role: 'leader', wave: '2026' },
    { unit: 'south', role: 'leader', wave: '2027' },
    { unit: 'north', role: 'leader', wave: '2026' },
  ];
  expect(remarksOf(...rows)).toEqual([
    'units: "north" 2, "south" 1.',
    'roles: "leader" 3.',
    'waves: "2026" 2, "2027" 1.',
  ]);
});

it('lists twenty names, and no longer list; and says nothing of what no row says', () => {
  const rows = Array.from({ length: 21 }, (_, at) => ({ unit: `u${at}` }));
  expect(remarksOf(...rows.slice(1))[0]).toMatch(/^units: "u1" 1, .*"u20" 1\.$/);
  expect(remarksOf(...rows)).toEqual([]);
  expect(remarksOf({}, {})).toEqual([]);
});

it('tells of rows without an answer, a unit or a rater, where others have one', () => {
  const full = { unit: 'n', role: 'r', wave: 'w', rater: 'k1' };
  expect(remarksOf(full, { rater: '' }, { unit: 'n', rater: 'k2' }, { 'd1-1': null }).slice(3)).toEqual([
    '1 row has no answer and is left out.',
    '1 row has no unit; mend the cell, if all should have one.',
    "1 row has no rater's key; each counts as a rater of its own.",
  ]);
  expect(remarksOf({ 'd1-1': '' }, { 'd1-1': '' }, {})).toEqual(['2 rows have no answer and are left out.']);
});

it('tells of names that differ in case or spaces alone', () => {
  const units = ['nordskolen', 'NORDSKOLEN', 'Nord skolen', 'nordskolen', 'nordskolen 2', 'Å', 'A\u030A'];
  expect(remarksOf(...units.map((unit) => ({ unit })), { unit: 'x', role: 'leader' }).slice(2)).toEqual([
    '"nordskolen" (2) and "NORDSKOLEN" (1) and "Nord skolen" (1) differ in case or spaces alone and count as 3 units; mend them, if they are one.',
    '"Å" (1) and "A\u030A" (1) differ in case or spaces alone and count as 2 units; mend them, if they are one.',
  ]);
});
