import { targetGaps, teamsComparisons } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { renderCodebook } from './render-codebook.ts';
import { renderCsv } from './render-csv.ts';

const known = sampleDocument(sampleRubric([2, 1]), eightAndOne, {
  minimum: 1,
  invited: [{ invited: 12 }],
  compare: ['leader', 'teacher'],
  targets: { 'd1-1': 'c' },
  stability: { seed: 1, replicates: 10 },
});
const comparisons = [
  ...targetGaps(known.report, { targets: { 'd1-1': 'c' }, of: 'school' }),
  ...teamsComparisons(known.report),
];
const document = { ...known, comparisons };
const rows = [...renderCodebook(document)];
const namesOf = (kind: string) => rows.filter((row) => row.startsWith(`${kind},`)).map((row) => row.split(',')[1]);

describe('renderCodebook', () => {
  it('has every column of the long table, and no other', () => {
    const [header = ''] = [...renderCsv(document)];
    expect(namesOf('column')).toEqual(header.trim().split(','));
  });

  it('has every statistic, indicator and dimension that stands in it, and no other', () => {
    // No cell of this table has a comma.
    const table = [...renderCsv(document)].slice(1).map((row) => row.split(','));
    const valuesIn = (column: number) => [...new Set(table.map((row) => row[column]))].filter((value) => value !== '');
    expect(namesOf('statistic').sort()).toEqual(valuesIn(5).sort());
    expect(namesOf('dimension')).toEqual(valuesIn(3));
    expect(namesOf('indicator')).toEqual(valuesIn(4));
  });

  it('says of every statistic its meaning, unit, range, method and source', () => {
    for (const row of rows.filter((one) => one.startsWith('statistic,'))) {
      // A cell with a comma is quoted, and none has a quotation mark of its own.
      const cells = row.trim().match(/"[^"]*"|[^,]+/g);
      expect([row, cells?.length]).toEqual([row, 7]);
    }
  });

  it('says what the levels are called, and which are favourable', () => {
    expect(rows.filter((row) => row.startsWith('level,'))).toEqual([
      'level,a,Level a,level,1,not favourable,sample 1.0.0\n',
      'level,b,Level b,level,2,not favourable,sample 1.0.0\n',
      'level,c,Level c,level,3,favourable,sample 1.0.0\n',
    ]);
    expect(rows.at(-1)).toBe('indicator,d2-1,Statement d2-1.,,,,sample 1.0.0\n');
  });
});
