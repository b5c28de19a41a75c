import { describe, expect, it } from 'vitest';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { unitTable } from './unit-table.ts';

const tableOf = (answers: string, dimensions = 2, minimum = 1) =>
  unitTable(sampleDocument(sampleRubric(Array(dimensions).fill(1)), answers, { minimum })).split('\n');

describe('unitTable', () => {
  it('is left out where there are no units', () => {
    expect(tableOf('d1-1\n1\n')).toEqual(['']);
    expect(tableOf('role,d1-1\na,1\n')).toEqual(['']);
  });

  it('has the units in the order of the file, and a dash where nobody chose a level', () => {
    expect(tableOf('unit,d1-1,d2-1\nÅs,3,1\nAs,,3\nÅs,1,1\n')).toEqual([
      'Unit by unit: share who chose “Level c”',
      '---------------------------------------',
      '  1 Dimension d1',
      '  2 Dimension d2',
      '',
      '        1      2',
      'Ås    50%     0%',
      'As      –   100%',
    ]);
  });

  it('marks what is withheld, and explains the mark once', () => {
    const lines = tableOf(`unit,d1-1,d2-1\n${'n,3,\n'.repeat(4)}n,3,1\n${'s,3,3\n'.repeat(5)}`, 2, 5);
    expect(lines.slice(5)).toEqual([
      '       1      2',
      'n   100%      *',
      's   100%      *',
      '',
      '* Not shown: fewer than 5 answered, or the answers of a smaller group could be worked',
      'out.',
    ]);
    expect(tableOf('unit,d1-1\nn,3\n').join('\n')).not.toContain('*');
  });

  it('gives a long name a line of its own, so that it can be told from its like', () => {
    const name = 'The primary school of the northern valley,';
    const lines = tableOf(`unit,d1-1\n"${name} east",3\n"${name} west",1\n${'x'.repeat(1000)},1\n`);
    expect(lines.slice(-6)).toEqual([
      `${name} east`,
      `${' '.repeat(38)}   100%`,
      `${name} west`,
      `${' '.repeat(38)}     0%`,
      `${'x'.repeat(87)}…`,
      `${' '.repeat(38)}     0%`,
    ]);
  });

  it('keeps the columns in line behind letters that are two characters', () => {
    const lines = tableOf('unit,d1-1\nA\u030As,3\nB\u00C5s,3\nCs,3\n');
    expect(lines.slice(-3).map((line) => line.normalize('NFC'))).toEqual(['Ås    100%', 'BÅs   100%', 'Cs    100%']);
  });

  it('breaks a wide table into several', () => {
    const ids = Array.from({ length: 15 }, (_, at) => `d${at + 1}-1`).join(',');
    const lines = tableOf(`unit,${ids}\n${'n'.repeat(38)}${',3'.repeat(15)}\n`, 15);
    // 88 less a name of 38 leave 50: seven columns of 7.
    expect(lines.slice(17)).toEqual([
      '',
      ...[0, 1, 2].flatMap((table) => {
        const numbers = Array.from({ length: 15 }, (_, at) => at + 1).slice(table * 7, table * 7 + 7);
        return [
          ...(table === 0 ? [] : ['']),
          ' '.repeat(38) + numbers.map((number) => String(number).padStart(7)).join(''),
          'n'.repeat(38) + '   100%'.repeat(numbers.length),
        ];
      }),
    ]);
    expect(lines.slice(2, 4)).toEqual(['   1 Dimension d1', '   2 Dimension d2']);
    expect(lines[16]).toBe('  15 Dimension d15');
  });
});
