import type { Issue } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { countReader } from './count-reader.ts';
import type { Tally } from './tally.ts';

const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0', 'i1'],
  levels: ['low', 'high'],
  by: ['unit', 'role'],
  groups: [],
  raters: new Uint32Array(),
  counts: new Uint32Array(),
};
const read = countReader(tally);
const whole = { unit: 'n', role: 't', indicator: 'i1', level: 'high', count: 4 };
const expected =
  'Expected a level, one of low, high, or a kind of missing, one of not-applicable, do-not-know, declined, skipped';

/** What is wrong with a row: a good one with some of it changed. */
function issuesOf(more: object): readonly Issue[] {
  const given = read({ ...whole, ...more });
  return given.ok ? [] : given.issues;
}

describe('countReader', () => {
  // Two levels and four kinds of missing: an indicator has six places.
  it.each([
    ['a level', {}, 7],
    ['the first level', { indicator: 'i0', level: 'low', missing: null }, 0],
    ['a kind of missing', { level: undefined, missing: 'declined' }, 10],
    ['the raters', { indicator: undefined, level: null }, -1],
  ])('finds the place of %s', (_, more, place) => {
    expect(read({ ...whole, ...more })).toEqual({ ok: true, value: { values: ['n', 't'], place, count: 4 } });
  });
  it('takes numbers for values', () => {
    const given = read({ ...whole, unit: 7, role: '' });
    expect(given.ok && given.value.values).toEqual(['7', '']);
  });
  it.each([0, 1, 2 ** 53 - 1, 0n, 1n, 2n ** 53n - 1n])('takes the count %s', (count) => {
    const given = read({ ...whole, count });
    expect(given.ok && given.value.count).toBe(Number(count));
  });
  it.each([-1, 0.5, Number.NaN, -1n, true, null])('refuses the count %s', (count) => {
    const message = `Expected a whole number of 0 or more; received ${count}.`;
    expect(issuesOf({ count })).toEqual([{ code: 'wrong-type', path: ['count'], message }]);
  });
  it.each([2 ** 53, 2n ** 53n])('says of the count %s how many a tally counts', (count) => {
    const message =
      'Expected a whole number of 0 or more; received 9007199254740992. A tally counts at most 4294967295.';
    expect(issuesOf({ count })).toEqual([{ code: 'wrong-type', path: ['count'], message }]);
  });
  it('refuses a count that is text, or none, and says how to mend a number that is text', () => {
    const start = 'Expected a whole number of 0 or more; received';
    const mend = 'Database drivers give large integers as text: give Number(count).';
    expect(issuesOf({ count: '12' })).toEqual([
      { code: 'wrong-type', path: ['count'], message: `${start} "12". ${mend}` },
    ]);
    for (const count of ['', ' ', '-1', 'twelve', '1.5']) {
      expect(issuesOf({ count })[0]?.message).toBe(`${start} ${JSON.stringify(count)}.`);
    }
    expect(issuesOf({ count: undefined })).toEqual([
      { code: 'missing-key', path: ['count'], message: `${start} undefined.` },
    ]);
  });
  it.each([
    ['row', '"row"'],
    [null, 'null'],
    [undefined, 'undefined'],
    [3, '3'],
  ])('refuses %j in place of a row', (row, told) => {
    const message = `Expected a row; received ${told}.`;
    expect(read(row)).toEqual({ ok: false, issues: [{ code: 'wrong-type', path: [], message }] });
  });
  it('tells which value of the group is wrong', () => {
    expect(issuesOf({ unit: undefined, role: false })).toEqual([
      { code: 'missing-key', path: ['unit'], message: 'Expected the unit of the group; received undefined.' },
      { code: 'wrong-type', path: ['role'], message: 'Expected the role of the group; received false.' },
    ]);
  });
  it('tells of an indicator that the rubric lacks, sixty characters of it', () => {
    const path = ['indicator'];
    const message = `The rubric has no indicator "${'x'.repeat(60)}"; mend the id, or leave the row out.`;
    expect(issuesOf({ indicator: 'x'.repeat(61) })).toEqual([{ code: 'unknown-indicator', path, message }]);
    expect(issuesOf({ indicator: null })[0]?.message).toMatch('no indicator null;');
  });
  it.each([
    [{ level: 'top' }, 'level', '"top"'],
    [{ level: undefined }, 'level', 'undefined'],
    [{ level: null, missing: 'low' }, 'missing', '"low"'],
    [{ level: 'low', missing: 'skipped' }, 'missing', 'both'],
  ])('tells that %j is no answer', (more, key, told) => {
    const message = `${expected}; received ${told}.`;
    expect(issuesOf(more)).toEqual([{ code: 'unknown-level', path: [key], message }]);
  });
});
