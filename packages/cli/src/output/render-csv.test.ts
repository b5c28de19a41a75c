import { describe, expect, it } from 'vitest';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { renderCsv } from './render-csv.ts';
import type { ReportDocument } from './report-document.ts';

const sample = sampleRubric([2, 1]);
const csvOf = (document: ReportDocument) => [...renderCsv(document)].join('');

/** Rows as objects; the cells of these tests hold no comma. */
function rowsOf(csv: string): Record<string, string>[] {
  const [header, ...rows] = csv
    .trimEnd()
    .split('\n')
    .map((row) => row.split(','));
  return rows.map((row) => {
    expect(row).toHaveLength(header?.length ?? 0);
    return Object.fromEntries(row.map((cell, at) => [header?.[at] ?? '', cell]));
  });
}

describe('renderCsv', () => {
  it('has a row for each result, with the columns that the JSON has', () => {
    const rows = rowsOf(csvOf(sampleDocument(sample, eightAndOne)));
    // Everyone, two units, three roles, and five roles in units, of three indicators each.
    expect(rows).toHaveLength((1 + 2 + 3 + 5) * 3);
    expect(rows[0]).toMatchObject({
      group: 'everyone',
      unit: '',
      role: '',
      dimension: 'd1',
      indicator: 'd1-1',
      status: 'shown',
      reason: '',
      n: '8',
      'counts.a': '1',
      'counts.b': '2',
      'counts.c': '5',
      'shares.a': '0.125',
      'shares.c': '0.625',
      'missing.skipped': '1',
      'missing.declined': '0',
      median: '3',
      medianLow: '3',
      medianHigh: '3',
      modes: '3',
      'favourable.share': '0.625',
    });
    expect(Number(rows[0]?.['consensus'])).toBeCloseTo(1 + Math.log2(1 / 4) / 8 + (7 / 8) * Math.log2(3 / 4), 14);
    expect(rows[1]).toMatchObject({ median: '2', medianLow: '1', medianHigh: '3', modes: '1 3', agreement: '-1' });
    expect(rows.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1])).toEqual([
      'everyone',
      'unit',
      'role',
      'role in unit',
    ]);
  });

  it('tells a unit without a name from everyone', () => {
    const rows = rowsOf(csvOf(sampleDocument(sample, 'unit,d1-1\nn,1\n,2\n')));
    expect(rows.map(({ group, unit, n }) => [group, unit, n])).toEqual([
      ['everyone', '', '2'],
      ['unit', 'n', '1'],
      ['unit', '', '1'],
    ]);
  });

  it('has empty cells where nobody chose a level', () => {
    const [row] = rowsOf(csvOf(sampleDocument(sample, 'd1-1\ndo-not-know\n')));
    expect(row).toMatchObject({
      n: '0',
      'counts.a': '0',
      'shares.a': '',
      median: '',
      modes: '',
      'favourable.share': '',
    });
  });

  it('gives nothing but the reason of what is withheld', () => {
    const answers = `unit,d1-1\n${'n,1\n'.repeat(5)}s,2\n`;
    const rows = rowsOf(csvOf(sampleDocument(sample, answers, { minimum: 5 })));
    expect(rows.map(({ unit, status, reason }) => [unit, status, reason])).toEqual([
      ['', 'shown', ''],
      ['n', 'suppressed', 'would-reveal'],
      ['s', 'suppressed', 'too-few'],
    ]);
    for (const { group, unit, role, dimension, indicator, status, reason, ...values } of rows.slice(1)) {
      expect(Object.values(values).every((value) => value === '')).toBe(true);
      expect(Object.keys(values)).toHaveLength(1 + 3 + 3 + 4 + 5 + 4 + 4);
    }
  });

  it('makes no formula and steers no terminal, whatever units and roles are called', () => {
    const answers = 'unit,role,d1-1\n=1+1,-x,1\n"\u001B=2",+y,1\n"@a\nb",z,1\n';
    const lines = csvOf(sampleDocument(sample, answers)).split('\n');
    const units = lines.filter((line) => line.startsWith('unit,')).map((line) => line.split(',')[1]);
    expect(units).toEqual(["'=1+1", '�=2', "'@a b"]);
    const roles = lines.filter((line) => line.startsWith('role,')).map((line) => line.split(',')[2]);
    expect(roles).toEqual(["'-x", "'+y", 'z']);
  });
});
