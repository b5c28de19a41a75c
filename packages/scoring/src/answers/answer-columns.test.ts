import { nearIds, type OrdinalRubric, type RubricText } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { answerColumns } from './answer-columns.ts';
import type { AnswerOptions } from './answer-options.ts';
import type { HeaderCell } from './header-cell.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [
    { id: 'd0', indicators: [{ id: 'trust' }, { id: 'time' }] },
    { id: 'd1', indicators: [{ id: 'constructor' }] },
  ],
};

function textIn(language: string, indicators: Readonly<Record<string, string>>): RubricText {
  return { rubric: 'made-up', language, title: '', levels: {}, dimensions: {}, indicators };
}
const nb = textIn('nb', { trust: 'Vi stoler på hverandre.', time: 'Vi har tid.', constructor: 'Vi bygger.' });
const en = textIn('en', { trust: 'We trust one another.', time: 'We have time.', constructor: 'We build.' });

/** The header's cells one after another on line 3. */
function headerOf(...texts: readonly string[]): HeaderCell[] {
  return texts.map((text, at) => ({
    text,
    line: 3,
    column: 1 + texts.slice(0, at).join(';').length + Math.min(at, 1),
  }));
}

const columnsOf = (options: AnswerOptions, ...texts: readonly string[]) => {
  const { columns, faults } = answerColumns(rubric, headerOf(...texts), options);
  expect(faults).toEqual([]);
  return { ...columns, positions: [...columns.positions] };
};
const faultsOf = (options: AnswerOptions, ...texts: readonly string[]) =>
  answerColumns(rubric, headerOf(...texts), options).faults;

describe('answerColumns', () => {
  it('finds indicators by their ids, in the order of the rubric', () => {
    expect(columnsOf({}, 'constructor', 'trust', 'time')).toEqual({
      indicators: ['trust', 'time', 'constructor'],
      positions: [1, 2, 0],
    });
  });
  it('finds indicators by their statements in any language, whatever the case', () => {
    const found = columnsOf({ texts: [nb, en] }, 'WE HAVE TIME.', 'vi STOLER pa\u030A hverandre.', ' Constructor');
    expect(found).toEqual({ indicators: ['trust', 'time', 'constructor'], positions: [1, 0, 2] });
  });
  it('leaves out the indicators that the file did not ask', () => {
    expect(columnsOf({}, 'time')).toEqual({ indicators: ['time'], positions: [0] });
  });
  it('reads an id before a statement', () => {
    const odd = textIn('xx', { trust: 'time', time: 'Time?', constructor: 'trust' });
    expect(columnsOf({ texts: [odd] }, 'time', 'trust')).toEqual({ indicators: ['trust', 'time'], positions: [1, 0] });
  });
  it('does not understand a statement of two indicators', () => {
    const odd = textIn('xx', { trust: 'We do.', time: 'We do. ', constructor: 'We build.' });
    expect(faultsOf({ texts: [odd] }, 'we do.', 'we build.')).toEqual([
      {
        code: 'unknown-column',
        line: 3,
        column: 1,
        message:
          'The rubric "made-up" has no indicator "we do." (without a column: "trust", "time"). Mend the name, pass over the column with `ignore`, or say what else it holds with `unit`, `role` or `rater`.',
      },
    ]);
  });
  it('leaves out the statements that a text lacks', () => {
    expect(columnsOf({ texts: [textIn('en', { trust: 'We trust.' })] }, 'constructor', 'We trust.')).toEqual({
      indicators: ['trust', 'constructor'],
      positions: [1, 0],
    });
  });
  it('takes unit, role and rater by themselves, whatever the case', () => {
    expect(columnsOf({}, 'unit', 'role', 'rater', 'trust')).toMatchObject({ unit: 0, role: 1, rater: 2 });
    expect(columnsOf({}, 'Role', 'trust', 'UNIT', 'Respondent')).toMatchObject({ unit: 2, role: 0, rater: 3 });
  });
  it('has no attribute that the file has no column for', () => {
    expect(Object.keys(columnsOf({}, 'trust'))).toEqual(['indicators', 'positions']);
  });
  it('takes the columns that the options name, and not those of their own names', () => {
    const found = columnsOf(
      { unit: 'Skole', role: 'Stilling', ignore: ['unit', 'role'] },
      'skole',
      'stilling',
      'unit',
      'role',
      'trust',
    );
    expect(found).toMatchObject({ unit: 0, role: 1 });
  });
  it('takes a column that an option names for that alone, even under the name of another attribute', () => {
    expect(columnsOf({ unit: 'rater' }, 'rater', 'trust')).toEqual({ indicators: ['trust'], positions: [1], unit: 0 });
    expect(columnsOf({ rater: 'role' }, 'role', 'trust')).toEqual({ indicators: ['trust'], positions: [1], rater: 0 });
    expect(columnsOf({ unit: 'role', role: 'unit' }, 'role', 'unit', 'trust')).toMatchObject({ unit: 0, role: 1 });
    expect(columnsOf({ unit: 'rater' }, 'rater', 'respondent', 'trust')).toMatchObject({ unit: 0, rater: 1 });
  });
  it('reads an indicator of the rubric before an attribute of that name, unless an option says so', () => {
    const odd: OrdinalRubric = { ...rubric, dimensions: [{ id: 'd0', indicators: [{ id: 'role' }, { id: 'trust' }] }] };
    const plain = answerColumns(odd, headerOf('role', 'trust'), {});
    expect(plain.columns).toEqual({ indicators: ['role', 'trust'], positions: Int32Array.of(0, 1) });
    expect([plain.faults, plain.isHeader]).toEqual([[], true]);
    const asked = answerColumns(odd, headerOf('role', 'trust'), { role: 'role' });
    expect(asked.columns).toEqual({ indicators: ['trust'], positions: Int32Array.of(1), role: 0 });
  });
  it('passes over the columns to ignore, whatever the case', () => {
    expect(columnsOf({ ignore: ['Time', 'Kommentar'] }, 'kommentar', 'time', 'trust')).toEqual({
      indicators: ['trust'],
      positions: [2],
    });
    expect(columnsOf({ ignore: [''] }, 'trust', '', '')).toEqual({ indicators: ['trust'], positions: [0] });
  });

  it('names the further options where there are any', () => {
    const { faults } = answerColumns(rubric, headerOf('trust', 'tme'), {}, [
      { name: 'wave', column: undefined, own: ['wave'] },
    ]);
    expect(faults[0]?.message).toMatch(/with `unit`, `role`, `rater`, `wave`, `round` or `attributes`\.$/);
  });
  it('shortens a name that is too long to read', () => {
    expect(faultsOf({}, 'trust', 'å'.repeat(81))[0]?.message).toContain(`no indicator "${'å'.repeat(80)}…" (`);
  });
  it.each([
    [['Our survey', '', ''], 'The first row has words in one of its 3 columns only, "Our survey": the header seems'],
    [['', 'Our survey'], 'The first row has words in one of its 2 columns only, "Our survey": the header seems'],
    [['trust|time'], 'The first row is one cell, "trust|time", which is no indicator of the rubric "made-up".'],
    [['x'.repeat(41)], `The first row is one cell, "${'x'.repeat(40)}…", which`],
  ])('says once that %j is no header', (cells, message) => {
    const { faults, isHeader } = answerColumns(rubric, headerOf(...cells), { unit: 'school' });
    expect(faults).toMatchObject([{ code: 'no-indicator', line: 3 }]);
    expect(faults[0]?.message.startsWith(message)).toBe(true);
    expect(isHeader).toBe(false);
  });
  it('takes a row for the header where any cell of it is known, two have words, or none has', () => {
    for (const cells of [
      ['trust', '', ''],
      ['unit', ''],
      ['a', 'b', ''],
      ['', ''],
    ]) {
      expect(answerColumns(rubric, headerOf(...cells), {}).isHeader).toBe(true);
    }
    expect(answerColumns({ ...rubric, dimensions: [] }, headerOf('a'), {}).isHeader).toBe(true);
  });

  it('says which column is unknown, and which indicators have none', () => {
    expect(faultsOf({}, 'trust', 'tme', '')).toEqual([
      {
        code: 'unknown-column',
        line: 3,
        column: 7,
        message:
          'The rubric "made-up" has no indicator "tme" (without a column: "time", "constructor"). Mend the name, pass over the column with `ignore`, or say what else it holds with `unit`, `role` or `rater`.',
      },
      {
        code: 'unknown-column',
        line: 3,
        column: 11,
        message: 'This column has no name; give it one, or take the column out.',
      },
    ]);
    expect(faultsOf({ near: nearIds }, 'trust', 'tme', 'trst').map(({ message }) => message)).toEqual([
      'The rubric "made-up" has no indicator "tme" (without a column: "time", "constructor"). Did you mean "time"? Mend the name, pass over the column with `ignore`, or say what else it holds with `unit`, `role` or `rater`.',
      'The rubric "made-up" has no indicator "trst" (without a column: "time", "constructor"). Mend the name, pass over the column with `ignore`, or say what else it holds with `unit`, `role` or `rater`.',
    ]);
    expect(faultsOf({}, 'trust', 'time', 'constructor', 'more')[0]?.message).toBe(
      'The rubric "made-up" has no indicator "more" (all of its indicators have a column). Mend the name, pass over the column with `ignore`, or say what else it holds with `unit`, `role` or `rater`.',
    );
  });
  it('names eight indicators and counts the rest', () => {
    const many = Array.from({ length: 11 }, (_, at) => ({ id: `i${at}` }));
    const wide: OrdinalRubric = { ...rubric, dimensions: [{ id: 'd0', indicators: many }] };
    const { faults } = answerColumns(wide, headerOf('i0', 'x'), {});
    expect(faults[0]?.message).toContain('"i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8" and 2 more)');
  });
  it('says that two columns hold the same', () => {
    expect(faultsOf({ texts: [en] }, 'trust', 'unit', 'We trust one another.', 'Unit', 'trust')).toEqual([
      {
        code: 'duplicate-column',
        line: 3,
        column: 12,
        message: 'Two columns hold the same: "trust" and "We trust one another."; remove one of them.',
      },
      {
        code: 'duplicate-column',
        line: 3,
        column: 34,
        message: 'Two columns hold the same: "unit" and "Unit"; remove one of them.',
      },
      {
        code: 'duplicate-column',
        line: 3,
        column: 39,
        message: 'Two columns hold the same: "trust" and "trust"; remove one of them.',
      },
    ]);
  });
  it('says that a column which was asked for is not there', () => {
    expect(faultsOf({ unit: 'skole', rater: 'nr' }, 'trust')).toEqual([
      {
        code: 'missing-column',
        line: 3,
        column: 1,
        message: 'There is no column "skole" for the unit; the file has "trust".',
      },
      {
        code: 'missing-column',
        line: 3,
        column: 1,
        message: 'There is no column "nr" for the rater; the file has "trust".',
      },
    ]);
  });
  it('says that a column which was asked for is one to ignore', () => {
    expect(faultsOf({ unit: 'skole', ignore: ['skole'] }, 'skole', 'trust').map(({ code }) => code)).toEqual([
      'missing-column',
    ]);
  });
  it('says that one column was asked for as two things', () => {
    expect(faultsOf({ unit: 'skole', role: 'Skole' }, 'trust', 'skole')).toEqual([
      {
        code: 'duplicate-column',
        line: 3,
        column: 7,
        message: 'The column "skole" is asked for as the unit and as the role; name another column for one of them.',
      },
    ]);
  });
  it('says the same of a header without a cell', () => {
    expect(
      answerColumns(rubric, [], { unit: 'skole' }).faults.map(({ code, line, column }) => [code, line, column]),
    ).toEqual([
      ['missing-column', 1, 1],
      ['no-indicator', 1, 1],
    ]);
  });
  it('says that there is no indicator at all', () => {
    expect(faultsOf({}, 'unit')).toEqual([
      {
        code: 'no-indicator',
        line: 3,
        column: 1,
        message:
          'No column is an indicator of the rubric "made-up"; expected a header with some of "trust", "time", "constructor".',
      },
    ]);
  });
});
