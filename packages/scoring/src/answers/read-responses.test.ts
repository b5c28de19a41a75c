import type { Round } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import type { ResponseColumn } from '../responses/response-column.ts';
import { tally } from '../responses/tally.ts';
import { readAnswers } from './read-answers.ts';
import { readResponses } from './read-responses.ts';
import type { ResponseFileOptions } from './response-file-options.ts';

const rubric = madeUpRubric(3, 4);

function read<const Own extends string = never>(file: string, options: ResponseFileOptions<Own> = {}, chunk = 1000) {
  const reader = readResponses(rubric, options);
  const bytes = new TextEncoder().encode(file);
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk));
  return reader.end();
}

function tableOf<const Own extends string = never>(file: string, options?: ResponseFileOptions<Own>, chunk?: number) {
  const result = read(file, options, chunk);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.table;
}

const valuesOf = ({ values, codes }: ResponseColumn) => [...codes].map((code) => values[code]);

describe('readResponses', () => {
  it('reads every attribute under its own name, and codes in the order of the rubric', () => {
    const table = tableOf(
      'Wave;rater;i2;ROUND;unit;i0;role\n2026;k1;1;individual;north;4;leader\n2027;k1;;Group;"no ""x""";declined;\n',
      {},
      7,
    );
    expect(table.indicators).toEqual(['i0', 'i2']);
    expect(table.dimensions).toEqual(['d0', 'd0']);
    expect([...table.codes]).toEqual([3, 0, 6, 7]);
    expect(valuesOf(table.wave)).toEqual(['2026', '2027']);
    expect(valuesOf(table.round)).toEqual(['individual', 'group']);
    expect(valuesOf(table.unit)).toEqual(['north', 'no "x"']);
    expect(valuesOf(table.role)).toEqual(['leader', '']);
    expect(valuesOf(table.rater)).toEqual(['k1', 'k1']);
  });
  it('reads columns that are named, and attributes of your own', () => {
    const table = tableOf('when,how,Subject,i0,note\n26,plenum,maths,1,x\n', {
      wave: 'When',
      round: 'how',
      attributes: ['subject'],
      ignore: ['note'],
    });
    expect([valuesOf(table.wave), valuesOf(table.round)]).toEqual([['26'], ['plenum']]);
    expect(valuesOf(table.attributes.subject)).toEqual(['maths']);
  });
  it('takes what holds of all rows', () => {
    const table = tableOf('i0\n1\n', { given: { wave: '2026', unit: 'north', round: 'group' } });
    expect([valuesOf(table.wave), valuesOf(table.unit), valuesOf(table.round)]).toEqual([
      ['2026'],
      ['north'],
      ['group'],
    ]);
  });
  it('says nothing of what the file lacks, but that its round is the individual one', () => {
    const { unit, role, wave, round, rater, attributes } = tableOf('i0\n1\n');
    expect([unit, role, wave, round, rater].map(valuesOf)).toEqual([[''], [''], [''], ['individual'], ['']]);
    expect(attributes).toEqual({});
  });
  it('takes rounds and raters without their outer spaces', () => {
    const table = tableOf('rater,round,i0\n k1 , Group ,1\n');
    expect([table.rater, table.round].map(valuesOf)).toEqual([['k1'], ['group']]);
  });
  it('tells of a round that there isn’t', () => {
    expect(read('round,i0\n" alone ",1\n')).toEqual({
      ok: false,
      more: 0,
      faults: [
        {
          code: 'unknown-round',
          line: 2,
          column: 1,
          message:
            '"alone" is no round; expected individual (individ, individuell, individuelt, individuel, individuellt, enskild, enskilt), group (gruppe, gruppa, gruppen, grupp), plenum (plenary, helgrupp).',
        },
      ],
    });
  });
  it('tells which words stand for a round, those of the file’s own among them', () => {
    const told = (file: string, roundWords: Readonly<Record<string, Round>>) => {
      const result = read(file, { roundWords });
      return (
        result.ok || result.faults.map(({ line, message }) => [line, message.replace(/expected.*enskilt\), /, '')])
      );
    };
    const expected = 'group (gruppe, gruppa, gruppen, grupp, par), plenum (plenary, helgrupp).';
    expect(told('round,i0\n,1\nPar,1\nall,1\nalle,1\n', { all: 'plenum', ALL: 'group', par: 'group' })).toEqual([
      [2, `An empty cell is no round; ${expected}`],
      [4, `"all" is no round; ${expected}`],
      [5, `"alle" is no round; ${expected}`],
    ]);
    expect(told('round,i0\n,1\nalle,1\n', { '': 'group', par: 'group' })).toEqual([
      [3, `"alle" is no round; ${expected}`],
    ]);
  });
  it('takes a round by what it is called in any language, and by a word of the file’s own', () => {
    const file =
      'round;i0\nIndividuell;1\n" GRUPPE";1\nPlenum;1\nindividuel;1\nEnskild;1\nhelgrupp;1\nTrinn  5;1\nTrinn  5;1\n;1\ngruppe;1\n';
    const roundWords = { 'trinn 5': 'group', '': 'individual' } as const;
    expect(valuesOf(tableOf(file, { roundWords }, 5).round)).toEqual([
      'individual',
      'group',
      'plenum',
      'individual',
      'individual',
      'plenum',
      'group',
      'group',
      'individual',
      'group',
    ]);
  });
  it('holds two words of one round for the same round of a rater', () => {
    const result = read('rater,round,i0\nk,Gruppe,1\nk,group,1\nk,x,1\nk,y,1\n');
    expect(result.ok || result.faults.map(({ code, line }) => [code, line])).toEqual([
      ['same-rater-twice', 3],
      ['unknown-round', 4],
      ['unknown-round', 5],
    ]);
  });
  it('refuses a word for a round that there isn’t, before the file is read', () => {
    const roundWords: Record<string, Round> = JSON.parse('{"alle":"all"}');
    expect(() => readResponses(rubric, { roundWords })).toThrow(RangeError);
  });
  it('takes a row with a fault for nobody’s first one', () => {
    const result = read('rater,i0\nk,9\nk,1\n');
    expect(result.ok || result.faults.map(({ code, line }) => [code, line])).toEqual([['number-out-of-range', 2]]);
  });
  it('tells what is wrong with its line and column', () => {
    const result = read(
      'unit,wave,round,rater,i0\nn,1,alone,k,1\nn,1,group,k,9\nn,1,group,j,1\nn,1,group,j,1\nn,2,group,j,1\n',
    );
    expect(result.ok || result.faults.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
      '2:5 unknown-round',
      '3:13 number-out-of-range',
      '5:11 same-rater-twice',
    ]);
  });
  it('leaves out rows without an answer, with all that they say, and counts them', () => {
    const table = tableOf(
      'unit,wave,round,rater,i0,i2\nn,,alone,k,,\nn,26,group,k,1,\ns,27,,k2,skipped,\nn,26,group,k,,\n',
    );
    expect([table.size, table.blank]).toEqual([1, 3]);
    expect([table.unit, table.wave, table.round, table.rater].map(({ values }) => values)).toEqual([
      ['n'],
      ['26'],
      ['group'],
      ['k'],
    ]);
  });
  it('says where a rater’s first row is, and what else the two may be', () => {
    const messages = (file: string) => {
      const result = read(file);
      return result.ok ? [] : result.faults.map(({ message }) => message);
    };
    const told = 'The rater "k" has a row already, on line 3; keep one row for each rater';
    expect(messages('rater,i0\nj,1\nk,1\nk,2\n')).toEqual([
      `${told}, or name the column of the wave (\`wave\` of readResponses).`,
    ]);
    expect(messages('wave,rater,i0\n1,j,1\n1,k,1\n1,k,2\n')).toEqual([`${told}.`]);
  });
  it('tells of columns that can not be had', () => {
    const result = read('i0,wave,wave\n1,2,3\n', { attributes: ['subject'] });
    expect(result.ok || result.faults.map(({ code }) => code)).toEqual(['missing-column', 'duplicate-column']);
    expect(() => readResponses(rubric, { attributes: ['unit'] })).toThrow(RangeError);
  });
  it('tells of columns that nobody asked about', () => {
    const result = read('i0,subject\n1,maths\n');
    expect(result.ok || result.faults.map(({ code }) => code)).toEqual(['unknown-column']);
  });
  it('counts as readAnswers does', () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      [
        `u${at % 7}`,
        ['leader', 'teacher', ' teacher'][at % 3],
        `r${at}`,
        (at % 4) + 1,
        at % 5 ? 2 : '',
        'declined',
      ].join(','),
    );
    const file = `unit,role,rater,i0,i1,i2\n${rows.join('\n')}\n`;
    const reader = readAnswers(rubric, {});
    reader.push(new TextEncoder().encode(file));
    const counted = reader.end();
    if (!counted.ok) throw new Error('refused');
    const { groups, raters, counts, indicators } = tally(tableOf(file), { round: 'individual', by: ['unit', 'role'] });
    expect({ groups, raters, counts, indicators }).toEqual({
      groups: counted.tally.groups,
      raters: counted.tally.raters,
      counts: counted.tally.counts,
      indicators: counted.tally.indicators,
    });
  });
});
