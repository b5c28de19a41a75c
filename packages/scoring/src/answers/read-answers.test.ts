import { learningOrganisation } from '@rubrikk/content';
import { library } from '@rubrikk/content/library';
import {
  indicatorsOf,
  isOrdinalRubric,
  type MissingKind,
  type OrdinalRubric,
  type Rubric,
  type RubricText,
} from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellMissing } from '../tally/cell-missing.ts';
import { countsOf } from '../tally/counts-of.ts';
import { levelNumbers } from '../tally/level-numbers.ts';
import { missingKinds } from '../tally/missing-kinds.ts';
import { missingOf } from '../tally/missing-of.ts';
import type { Tally } from '../tally/tally.ts';
import type { AnswerFault } from './answer-fault.ts';
import type { AnswerOptions } from './answer-options.ts';
import { missingWords } from './missing-words.ts';
import { type AnswersRead, readAnswers } from './read-answers.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: {
    kind: 'ordinal',
    id: 'steps',
    levels: [{ id: 'never' }, { id: 'some' }, { id: 'often' }],
    favourable: 'often',
  },
  dimensions: [
    { id: 'd0', indicators: [{ id: 'trust' }, { id: 'time' }] },
    { id: 'd1', indicators: [{ id: 'goals' }] },
  ],
};

function textIn(language: string, labels: readonly string[], statements: readonly string[]): RubricText {
  const [never, some, often] = labels;
  const [trust, time, goals] = statements;
  return {
    rubric: 'made-up',
    language,
    title: '',
    levels: { never: never ?? '', some: some ?? '', often: often ?? '' },
    dimensions: { d0: '', d1: '' },
    indicators: { trust: trust ?? '', time: time ?? '', goals: goals ?? '' },
  };
}
const nb = textIn(
  'nb',
  ['Aldri', 'Nå og da', 'Ofte, eller alltid'],
  ['Vi stoler på hverandre.', 'Vi har tid.', 'Mål; felles'],
);
const en = textIn(
  'en',
  ['Not ever', 'Now and "then"', 'Often'],
  ['We trust one another', 'We have time', 'Goals,\nshared'],
);

const encoded = (text: string) => new TextEncoder().encode(text);

function readChunks(
  chunks: Iterable<Uint8Array>,
  options: AnswerOptions = {},
  of: OrdinalRubric = rubric,
): AnswersRead {
  const reader = readAnswers(of, options);
  for (const chunk of chunks) reader.push(chunk);
  return reader.end();
}
const read = (file: string, options?: AnswerOptions, of?: OrdinalRubric) => readChunks([encoded(file)], options, of);

function tallyOf(file: string, options?: AnswerOptions, of?: OrdinalRubric): Tally {
  const result = read(file, options, of);
  if (!result.ok) throw new Error(result.faults.map(({ message }) => message).join('\n'));
  return result.tally;
}

type Told = readonly [code: AnswerFault['code'], line: number, column: number, message?: string | RegExp];

/** The faults of a file as code, line and column, with the message where one is expected. */
function expectFaults(result: AnswersRead, expected: readonly Told[]): void {
  if (result.ok) throw new Error('Expected faults.');
  expect(result.faults.map(({ code, line, column }) => [code, line, column])).toEqual(
    expected.map(([code, line, column]) => [code, line, column]),
  );
  for (const [at, [, , , message]] of expected.entries()) {
    if (typeof message === 'string') expect(result.faults[at]?.message).toBe(message);
    if (message instanceof RegExp) expect(result.faults[at]?.message).toMatch(message);
  }
}

describe('what a cell may hold', () => {
  it.each([
    ['ids', 'never', 'some', 'often'],
    ['numbers', '1', '2', '3'],
    ['labels in one language', 'Aldri', 'nå og da', '"Ofte, eller alltid"'],
    ['labels in another', 'NOT EVER', '"now and ""then"""', ' Often '],
  ])('%s', (_, never, some, often) => {
    const tally = tallyOf(`trust,time,goals\n${never},${some},${often}\n`, { texts: [nb, en] });
    expect([...tally.counts]).toEqual(
      [
        [1, 0, 0, 0, 0, 0, 0],
        [0, 1, 0, 0, 0, 0, 0],
        [0, 0, 1, 0, 0, 0, 0],
      ].flat(),
    );
  });
  it('kinds of missing, and nothing', () => {
    const tally = tallyOf('trust,time\nnot-applicable,DO-NOT-KNOW\ndeclined,Skipped\n,1\n3,""\n');
    expect(missingOf(tally, {}, 'trust')).toEqual({ 'not-applicable': 1, 'do-not-know': 0, declined: 1, skipped: 1 });
    expect(missingOf(tally, {}, 'time')).toEqual({ 'not-applicable': 0, 'do-not-know': 1, declined: 0, skipped: 2 });
  });
  it('numbers with decimals that say nothing', () => {
    const file = 'trust;time\n1.0;2,0\n 3.00 ;3,0\n9.0;"1,0"\n';
    const tally = tallyOf(file, { missing: { '9': 'declined' } });
    expect([...countsOf(tally, {}, 'trust'), missingOf(tally, {}, 'trust').declined]).toEqual([1, 0, 1, 1]);
    expect([...countsOf(tally, {}, 'time')]).toEqual([1, 1, 1]);
  });
  it('an id with decimals before the number that it is otherwise', () => {
    const levels = ['1.0', '1.5', '2.0'].map((id) => ({ id }));
    const halves: OrdinalRubric = { ...rubric, scale: { kind: 'ordinal', id: 'halves', levels, favourable: '2.0' } };
    expect([...countsOf(tallyOf('trust\n2.0\n1.5\n', {}, halves), {}, 'trust')]).toEqual([0, 1, 1]);
    expectFaults(read('trust;time\n2;1.0\n2,0;1.0\n', {}, halves), [
      ['number-out-of-range', 2, 1],
      ['number-out-of-range', 3, 1],
    ]);
  });
  it('words for what is missing in five languages, where they are passed in', () => {
    const file = 'trust,time\nVed ikke,1\nIkke aktuelt,1\nvill inte svara,1\nnot answered,1\n';
    const missing = missingOf(tallyOf(file, { missing: missingWords }), {}, 'trust');
    expect(missing).toEqual({ 'not-applicable': 1, 'do-not-know': 1, declined: 1, skipped: 1 });
    expect(read(file).ok).toBe(false);
  });
  it('codes for missing, one of them a number of the scale', () => {
    const missing = { '9': 'do-not-know', '-1': 'declined', '99': 'not-applicable', '3': 'skipped' } as const;
    const tally = tallyOf('trust,time\n9,-1\n99,3\n1,2\n', { missing });
    expect([...countsOf(tally, {}, 'trust')]).toEqual([1, 0, 0]);
    expect([...countsOf(tally, {}, 'time')]).toEqual([0, 1, 0]);
    expect(missingOf(tally, {}, 'trust')).toEqual({ 'not-applicable': 1, 'do-not-know': 1, declined: 0, skipped: 0 });
    expect(missingOf(tally, {}, 'time')).toEqual({ 'not-applicable': 0, 'do-not-know': 0, declined: 1, skipped: 1 });
  });
  it('ids that look like numbers, before numbers', () => {
    const levels = ['0', '1', '2'].map((id) => ({ id }));
    const counted: OrdinalRubric = { ...rubric, scale: { kind: 'ordinal', id: 'counted', levels, favourable: '2' } };
    expect([...countsOf(tallyOf('trust\n0\n1\n1\n2\n', {}, counted), {}, 'trust')]).toEqual([1, 2, 1]);
    expectFaults(read('trust\n3\n', {}, counted), [['number-out-of-range', 2, 1, /expected 0, 1, 2\. If 3 stands/]]);
  });
  it('a level of three hundred', () => {
    const levels = Array.from({ length: 300 }, (_, at) => ({ id: `l${at}` }));
    const long: OrdinalRubric = { ...rubric, scale: { kind: 'ordinal', id: 'long', levels, favourable: 'l299' } };
    const counts = countsOf(tallyOf('trust\n1\n257\n300\ndeclined\n', {}, long), {}, 'trust');
    expect([...counts].flatMap((count, at) => (count === 0 ? [] : [[at, count]]))).toEqual([
      [0, 1],
      [256, 1],
      [299, 1],
    ]);
  });
  it('the words of the rubrics that ship, in every language of theirs', () => {
    const everything = Object.values<{ rubric: Rubric; texts: Readonly<Record<string, RubricText>> }>(library);
    const countable = everything.flatMap(({ rubric: shipped, texts }) =>
      isOrdinalRubric(shipped) ? [{ shipped, all: Object.values(texts) }] : [],
    );
    expect(countable.map(({ shipped }) => shipped.id)).toEqual(
      expect.arrayContaining(['learning-organisation', 'plc-results']),
    );
    for (const { shipped, all } of countable) {
      const ids = indicatorsOf(shipped).map(({ indicator }) => indicator.id);
      for (const text of all) {
        const header = ids.map((id) => `"${text.indicators[id]?.replaceAll('"', '""')}"`).join(';');
        const rows = shipped.scale.levels.map(({ id }) => ids.map(() => `"${text.levels[id]}"`).join(';'));
        const tally = tallyOf([header, ...rows].join('\r\n'), { texts: all }, shipped);
        expect(tally.indicators).toEqual(ids);
        for (const id of ids) expect([...countsOf(tally, {}, id)]).toEqual(shipped.scale.levels.map(() => 1));
      }
    }
  });
});

describe('what a header may hold', () => {
  it('some indicators alone: what was not asked is absent, not skipped', () => {
    const tally = tallyOf('goals;trust\n1;2\n;2\n');
    expect(tally.indicators).toEqual(['trust', 'goals']);
    expect([...countsOf(tally, {}, 'trust')]).toEqual([0, 2, 0]);
    expect(missingOf(tally, {}, 'goals').skipped).toBe(1);
    expect(() => countsOf(tally, {}, 'time')).toThrow(RangeError);
  });
  it('indicators at any depth', () => {
    const nested = {
      ...rubric,
      dimensions: [{ id: 'd', dimensions: [{ id: 'd0', indicators: [{ id: 'trust' }, { id: 'time' }] }] }],
    };
    const tally = tallyOf('time\noften\n', {}, nested);
    expect(tally.indicators).toEqual(['time']);
    expect([...countsOf(tally, {}, 'time')]).toEqual([0, 0, 1]);
  });
  it('statements, quoted where they hold a delimiter or a line end', () => {
    const tally = tallyOf('"Mål; felles"\tWE HAVE TIME \t"vi stoler på hverandre."\n1\t2\t3\n', { texts: [nb, en] });
    expect(tally.indicators).toEqual(['trust', 'time', 'goals']);
    expect([...countsOf(tally, {}, 'goals')]).toEqual([1, 0, 0]);
    const other = tallyOf('"goals,\nSHARED",unit\n3,north\n', { texts: [en] });
    expect([...countsOf(other, { unit: 'north' }, 'goals')]).toEqual([0, 0, 1]);
  });
  it('units and roles, under their own or given names', () => {
    const groups = [
      { unit: 'north', role: 'leader' },
      { unit: 'south', role: '' },
    ];
    expect(tallyOf('trust,role,unit\n1,leader,north\n1,,south\n').groups).toEqual(groups);
    const options = { unit: 'Skole', role: 'Stilling', ignore: ['Kommentar'] };
    expect(tallyOf('Skole;Kommentar;Stilling;trust\nnorth;x;leader;1\nsouth;;;1\n', options).groups).toEqual(groups);
  });
  it('a role without a unit, and neither', () => {
    expect(tallyOf('role,trust\nleader,1\n')).toMatchObject({ by: ['role'], groups: [{ role: 'leader' }] });
    expect(tallyOf('trust\n1\n')).toMatchObject({ by: [], groups: [{}] });
  });
  it('units of odd names', () => {
    const names = ['__proto__', 'constructor', 'a,b', 'a"b', '', '1', 'NaN', 'null'];
    const rows = names.map((name) => `"${name.replaceAll('"', '""')}",1\n`);
    const tally = tallyOf(`unit,trust\n${rows.join('')}`);
    expect(tally.groups.map((group) => group['unit'])).toEqual(names);
    for (const name of names) {
      const group = Object.fromEntries([['unit', name]]);
      expect([...countsOf(tally, group, 'trust')]).toEqual([1, 0, 0]);
    }
  });
});

describe('what is wrong with a file', () => {
  const told: readonly (readonly [what: string, file: string, options: AnswerOptions, faults: readonly Told[]])[] = [
    [
      'an unknown column',
      'unit,trust,tme\nnorth,1,x\n',
      {},
      [
        [
          'unknown-column',
          1,
          12,
          'The rubric "made-up" has no indicator "tme" (without a column: "time", "goals"). Mend the name, pass over the column with `ignore`, or say what else it holds with `unit`, `role` or `rater`.',
        ],
      ],
    ],
    [
      'a delimiter too many at the end of the header',
      'trust;time;\n1;2;\n',
      {},
      [['unknown-column', 1, 12, /has no name/]],
    ],
    [
      'a column twice',
      'trust,time,Trust\n1,2,x\n',
      {},
      [['duplicate-column', 1, 12, 'Two columns hold the same: "trust" and "Trust"; remove one of them.']],
    ],
    [
      'a column that was asked for',
      'skole,trust\nnorth,1\n',
      { unit: 'school', ignore: ['skole'] },
      [['missing-column', 1, 1, 'There is no column "school" for the unit; the file has "trust".']],
    ],
    [
      'a column that was asked for, in a header on the second line',
      'sep=;\ntrust;time\n1;1\n',
      { unit: 'skole' },
      [['missing-column', 2, 1, 'There is no column "skole" for the unit; the file has "trust", "time".']],
    ],
    [
      'no indicator',
      'unit,name\nnorth,x\n',
      {},
      [
        [
          'no-indicator',
          1,
          1,
          'No column is an indicator of the rubric "made-up"; expected a header with some of "trust", "time", "goals".',
        ],
        ['unknown-column', 1, 6],
      ],
    ],
    [
      'a level that the scale lacks',
      'unit,trust,time\nåse,seldom,1\n',
      {},
      [
        [
          'unknown-level',
          2,
          5,
          `"seldom" for "trust" isn't a level; expected never, some, often, a level's label in one of \`texts\`, 1 to 3, not-applicable, do-not-know, declined, skipped, or a word of \`missing\`; empty is skipped.`,
        ],
      ],
    ],
    [
      'a level after quoted cells and over several lines',
      'unit,trust,time\n"nor\nth","1",seldom\n',
      {},
      [['unknown-level', 3, 9, /"seldom" for "time"/]],
    ],
    [
      'a number out of range',
      'trust,time\n0,4\n',
      {},
      [
        [
          'number-out-of-range',
          2,
          1,
          `0 for "trust" isn't on the scale; expected 1 to 3 (never, some, often). If 0 stands for a missing answer, give it a kind (\`missing\`), such as 0=do-not-know.`,
        ],
        ['number-out-of-range', 2, 3, /^4 for "time"/],
      ],
    ],
    [
      'the same rater twice',
      'unit,rater,trust\nnorth,k1,1\nsouth,k1,1\nnorth, k1,2\n',
      {},
      [
        [
          'same-rater-twice',
          4,
          7,
          'The rater "k1" in "north" has a row already, on line 2; keep one row for each rater, or name the column of the wave (`wave` of readResponses).',
        ],
      ],
    ],
    [
      'the same rater twice, without units',
      'respondent,trust\nk1,1\nk2,1\n"k1",2\n',
      {},
      [
        [
          'same-rater-twice',
          4,
          1,
          'The rater "k1" has a row already, on line 2; keep one row for each rater, or name the column of the wave (`wave` of readResponses).',
        ],
      ],
    ],
    [
      'too many cells',
      'trust,time\n1,2\n1,2,3,4\n',
      {},
      [
        [
          'too-many-cells',
          3,
          5,
          'The row has 4 cells; the header has 2. Quote cells that hold a comma, such as numbers with decimals (2,5).',
        ],
      ],
    ],
    [
      'too few cells',
      'trust,time,goals\n1,2\nå\n',
      {},
      [
        ['too-few-cells', 2, 1, 'The row has 2 cells; the header has 3. Give an empty cell its delimiter.'],
        ['too-few-cells', 3, 1, 'The row has 1 cell; the header has 3. Give an empty cell its delimiter.'],
      ],
    ],
    ['a quotation mark that nothing closes', 'trust,time\n1,"2\n3,1\n', {}, [['unclosed-quote', 2, 3, /clos/i]]],
    [
      'text after a closed cell',
      'trust,time\n1,"2"x\n',
      {},
      [
        ['unknown-level', 2, 3],
        ['text-after-quote', 2, 6],
      ],
    ],
    ['nothing', '', {}, [['empty-file', 1, 1, /no rows/]]],
    ['nothing but line ends', '\r\n\n\n', {}, [['empty-file', 1, 1]]],
    ['a byte order mark alone', '\uFEFF', {}, [['empty-file', 1, 1]]],
    [
      'a header alone',
      'unit,trust\n',
      {},
      [['no-answers', 2, 1, 'There is a header and no answers; expected a row for each rater.']],
    ],
    [
      'rows without an answer alone',
      'unit,trust,time\nnorth,,\nsouth,,skipped\n,,\n',
      {},
      [['no-answers', 2, 1, 'There is a header and 2 rows without an answer; expected a row for each rater.']],
    ],
    [
      'a row without an answer alone',
      'unit,trust\nnorth,\n',
      {},
      [['no-answers', 2, 1, 'There is a header and 1 row without an answer; expected a row for each rater.']],
    ],
    [
      'a delimiter that nobody reads',
      'unit|trust|time\nnorth|1|2\nnorth|1,5|2\n',
      {},
      [
        [
          'no-indicator',
          1,
          1,
          'The first row is one cell, "unit|trust|time", which is no indicator of the rubric "made-up". Cells are told apart by comma, semicolon or tab, or by what a line above the header says, such as sep=|. What else stands above the header is to be taken out.',
        ],
      ],
    ],
    [
      'a title above the header',
      '\nOur survey;;\nunit;trust;time\nnorth;1;2\n',
      {},
      [
        [
          'no-indicator',
          2,
          1,
          'The first row has words in one of its 3 columns only, "Our survey": the header seems to be in line 3. Take out what stands above it.',
        ],
      ],
    ],
    ['a title alone above the header', 'Our survey\nunit,trust\nnorth,1\n', {}, [['no-indicator', 1, 1]]],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000,\n1,2\n', {}, [['workbook', 1, 1, /Excel workbook.*CSV UTF-8/]]],
    [
      'too many cells between semicolons',
      'trust;time\n1;2;3\n',
      {},
      [['too-many-cells', 2, 5, 'The row has 3 cells; the header has 2. Quote cells that hold a delimiter.']],
    ],
    ['a header alone, without a line end', 'trust', {}, [['no-answers', 2, 1]]],
    [
      'a header alone, on lines of its own',
      'sep=,\ntime,"goals,\r\nshared"\n',
      { texts: [en] },
      [['no-answers', 4, 1]],
    ],
    [
      'a header alone that is wrong',
      'trust,x\n',
      {},
      [
        ['unknown-column', 1, 7],
        ['no-answers', 2, 1],
      ],
    ],
    ['a header that is not closed', 'trust,"time\n1,2\n', {}, [['unclosed-quote', 1, 7]]],
    [
      'a NUL',
      'trust,time\n1,\u0000\n',
      {},
      [
        ['unknown-level', 2, 3],
        ['nul-byte', 2, 3],
      ],
    ],
  ];
  it.each(told)('%s', (_, file, options, faults) => {
    expectFaults(read(file, options), faults);
    expectFaults(
      readChunks(
        Array.from(encoded(file), (byte) => Uint8Array.of(byte)),
        options,
      ),
      faults,
    );
  });
  it.each([
    ['little-endian, with a mark', [0xff, 0xfe], (code: number) => [code, 0]],
    ['big-endian, with a mark', [0xfe, 0xff], (code: number) => [0, code]],
  ] as const)('UTF-16: %s', (_, mark, pair) => {
    const bytes = [...mark, ...[...'trust\n1\n'].flatMap((character) => pair(character.charCodeAt(0)))];
    expectFaults(readChunks([Uint8Array.from(bytes)]), [['utf-16', 1, 1, /UTF-8/]]);
  });
  it('Latin-1: told where it comes first, however many answers it makes unknown', () => {
    const file = `unit;trust\n${'Nord;Nå og da\n'.repeat(150)}`;
    const bytes = Uint8Array.from(file, (character) => character.charCodeAt(0));
    const result = readChunks([bytes], { texts: [nb] });
    if (result.ok) throw new Error('Expected faults.');
    expect(result.faults).toHaveLength(100);
    expect(result.faults.slice(0, 2).map(({ code, line, column }) => [code, line, column])).toEqual([
      ['unknown-level', 2, 6],
      ['not-utf-8', 2, 7],
    ]);
    expect(result.more).toBe(51);
  });
  it('everything at once, in the order of the file', () => {
    const file = [
      'unit;rater;trust;tid;time;Trust',
      'nord;k1;1;x;seldom;1',
      'nord;k2;7;x;-9;1',
      'nord;k1;often;x;1;1',
      'nord;k3;1;x',
      'nord;k4;1;x;1;1;1;1',
      'nord;k5;"1"2;x;1;1',
      'nord;k6;1;x;"often;1',
      'nord;k7;9;x;9;1',
    ].join('\n');
    expectFaults(read(file, { role: 'stilling' }), [
      ['missing-column', 1, 1],
      ['unknown-column', 1, 18],
      ['duplicate-column', 1, 27],
      ['unknown-level', 2, 13],
      ['number-out-of-range', 3, 9],
      ['number-out-of-range', 3, 13],
      ['same-rater-twice', 4, 6],
      ['too-few-cells', 5, 1],
      ['too-many-cells', 6, 17],
      ['unknown-level', 7, 9],
      ['text-after-quote', 7, 12],
      ['unclosed-quote', 8, 13],
    ]);
  });
  it.each<[string, AnswerOptions, Told]>([
    [
      'trust, tme \nnever,1\n',
      {},
      [
        'unknown-column',
        1,
        7,
        'The rubric "made-up" has no indicator "tme" (without a column: "time", "goals"). Mend the name, pass over the column with `ignore`, or say what else it holds with `unit`, `role` or `rater`.',
      ],
    ],
    [
      'unit,rater,trust\nnorth,k,1\n north , k ,2\n',
      {},
      [
        'same-rater-twice',
        3,
        9,
        'The rater "k" in "north" has a row already, on line 2; keep one row for each rater, or name the column of the wave (`wave` of readResponses).',
      ],
    ],
    // The header goes on to the second line, after a line end of its own.
    [
      'trust,"a\rb"\n',
      { ignore: ['a b'] },
      ['no-answers', 3, 1, 'There is a header and no answers; expected a row for each rater.'],
    ],
  ])('names without their outer spaces, and lines: %j', (file, options, told) => {
    expectFaults(read(file, options), [told]);
  });
  it('a hundred with their places, and the others counted', () => {
    const result = read(`trust,time\n${'x,1\n1,y\n'.repeat(400)}`);
    expect(result).toMatchObject({ ok: false, more: 700 });
    if (result.ok) throw new Error('Expected faults.');
    expect(result.faults.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
  });
  it('refuses what a programmer got wrong at once', () => {
    expect(() => readAnswers(rubric, { missing: { '9': 'unknown' as MissingKind } })).toThrow(RangeError);
    const mixed = { ...rubric, dimensions: [{ id: 'd0', indicators: [{ id: 'trust', scale: 'other' }] }] };
    expect(() => readAnswers(mixed, {})).toThrow(
      new RangeError(
        'Expected a rubric whose indicators share one scale; "trust" of "made-up" is rated on its own, "other". Count the indicators of each scale as a rubric of its own.',
      ),
    );
    const reader = readAnswers(rubric, {});
    reader.end();
    expect(() => reader.push(encoded('trust\n'))).toThrow(TypeError);
    expect(() => reader.end()).toThrow(TypeError);
  });
});

describe('readAnswers', () => {
  const missing = { '9': 'do-not-know', '-1': 'declined', '99': 'not-applicable', 'Vet ikke': 'do-not-know' } as const;
  const spellings = [
    ...rubric.scale.levels.map(({ id }, at) => [id, `${at + 1}`, nb.levels[id] ?? '', en.levels[id] ?? '']),
    ...missingKinds.map((kind) => [
      kind,
      ...Object.entries(missing).flatMap(([word, stands]) => (stands === kind ? [word] : [])),
      ...(kind === 'skipped' ? ['', ' ', '\u00A0'] : []),
    ]),
  ];
  const ids = ['trust', 'time', 'goals'];
  const isTrimmed = (text: string) => text.trim() === text && !text.includes('\u0000');
  const name = fc.oneof(
    fc.constantFrom(
      'north',
      '__proto__',
      'constructor',
      '',
      '1',
      'a;b',
      'a,b',
      'a\tb',
      '"',
      'a"b"',
      'x\ny',
      'x\r\ny',
      'sep=;',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }).filter(isTrimmed),
  );
  /** How one cell is written: which spelling, which case, which spaces around it, quoted or not. */
  const style = fc.record({
    pick: fc.nat({ max: 11 }),
    change: fc.constantFrom('none', 'upper', 'lower', 'apart' as const),
    before: fc.constantFrom('', '', ' ', '\u00A0'),
    after: fc.constantFrom('', '', '  ', '\u2003'),
    isQuoted: fc.boolean(),
  });
  type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

  function changed(word: string, { change, before, after }: Style): string {
    const words = { none: word, upper: word.toUpperCase(), lower: word.toLowerCase(), apart: word.normalize('NFD') };
    return `${before}${words[change as keyof typeof words]}${after}`;
  }
  function written(text: string, isQuoted: boolean): string {
    return isQuoted || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }

  const table = fc
    .record({
      asked: fc.subarray(ids, { minLength: 1 }),
      hasUnit: fc.boolean(),
      hasRole: fc.boolean(),
      hasRater: fc.boolean(),
    })
    .chain((shape) => {
      const columns = [
        ...shape.asked,
        ...(shape.hasUnit ? ['unit'] : []),
        ...(shape.hasRole ? ['stilling'] : []),
        ...(shape.hasRater ? ['rater'] : []),
        'comment',
      ];
      const wide = { minLength: columns.length, maxLength: columns.length };
      const rater = fc.record({
        unit: name,
        role: fc.constantFrom('leader', 'teacher', ''),
        codes: fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }),
        styles: fc.array(style, wide),
      });
      return fc.record({
        shape: fc.constant(shape),
        columns: fc.shuffledSubarray(columns, wide),
        headerStyles: fc.array(style, wide),
        raters: fc.array(rater, { minLength: 1, maxLength: 14 }),
        delimiter: fc.constantFrom(',', ';', '\t'),
        lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
        hasMark: fc.boolean(),
        isEnded: fc.boolean(),
        cuts: fc.array(fc.nat(), { maxLength: 12 }),
      });
    });
  type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

  function fileOf({ columns, headerStyles, raters, delimiter, lineEnd, hasMark, isEnded }: Table): string {
    const header = columns.map((column, at) => {
      const own = headerStyles[at] as Style;
      const names = [column, nb.indicators[column] ?? column, en.indicators[column] ?? column];
      const text = ids.includes(column) ? changed(names[own.pick % 3] as string, own) : column;
      return written(text, own.isQuoted);
    });
    const rows = raters.map(({ unit, role, codes, styles }, key) =>
      columns.map((column, at) => {
        const own = styles[at] as Style;
        const words = spellings[codes[ids.indexOf(column)] ?? 0] as string[];
        const raw: Record<string, string> = {
          unit: `${own.before}${unit}${own.after}`,
          stilling: `${own.before}${role}${own.after}`,
          rater: `${own.before}k${key}${own.after}`,
          comment: `${key}, "so"; or not`,
        };
        const text = raw[column] ?? changed(words[own.pick % words.length] as string, own);
        return written(text, own.isQuoted);
      }),
    );
    const lines = [header, ...rows].map((cells) => cells.join(delimiter));
    return `${hasMark ? '\uFEFF' : ''}${lines.join(lineEnd)}${isEnded ? lineEnd : ''}`;
  }

  function chunksOf(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
    const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
    return places.slice(1).map((end, at) => bytes.slice(places[at], end));
  }

  it('counts a table however it is written', () => {
    fc.assert(
      fc.property(table, (drawn) => {
        const { shape, raters: all } = drawn;
        const options: AnswerOptions = { texts: [nb, en], missing, ignore: ['comment'], role: 'stilling' };
        const { role, ...withoutRole } = options;
        expect(role).toBe('stilling');
        const result = readChunks(chunksOf(encoded(fileOf(drawn)), drawn.cuts), shape.hasRole ? options : withoutRole);
        // Nobody is who left all that was asked open.
        const asked = shape.asked.map((id) => ids.indexOf(id));
        const raters = all.filter(({ codes }) => asked.some((at) => codes[at] !== 6));
        if (!result.ok) {
          expect(raters).toEqual([]);
          expect(result.faults.map(({ code }) => code)).toEqual(['no-answers']);
          return;
        }
        const { tally, blank } = result;
        expect(raters.length).toBeGreaterThan(0);
        // A row of delimiters alone is no row at all.
        expect(blank).toBeLessThanOrEqual(all.length - raters.length);
        expect(tally.by).toEqual([...(shape.hasUnit ? ['unit'] : []), ...(shape.hasRole ? ['role'] : [])]);
        expect(tally.indicators).toEqual(ids.filter((id) => shape.asked.includes(id)));
        const valuesOf = (rater: (typeof raters)[number]) => [
          ...(shape.hasUnit ? [rater.unit] : []),
          ...(shape.hasRole ? [rater.role] : []),
        ];
        const keys = [...new Set(raters.map((rater) => JSON.stringify(valuesOf(rater))))];
        expect(tally.groups.map((group) => JSON.stringify(tally.by.map((attribute) => group[attribute])))).toEqual(
          keys,
        );
        for (const [position, key] of keys.entries()) {
          const mine = raters.filter((rater) => JSON.stringify(valuesOf(rater)) === key);
          expect(tally.raters[position]).toBe(mine.length);
          for (const [at, id] of tally.indicators.entries()) {
            const having = (code: number) => mine.filter(({ codes }) => codes[ids.indexOf(id)] === code).length;
            expect(levelNumbers(tally, tally.counts, position, at)).toEqual([0, 1, 2].map(having));
            expect(Object.values(cellMissing(tally, position, at))).toEqual([3, 4, 5, 6].map(having));
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
  it('tells the same of a file however it is cut into chunks', () => {
    const line = fc.string({ unit: fc.constantFrom(...'123x",;\n\rå '), maxLength: 60 });
    fc.assert(
      fc.property(line, fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
        const bytes = encoded(`rater,trust,time\n${text}`);
        expect(readChunks(chunksOf(bytes, cuts))).toEqual(readChunks([bytes]));
      }),
      { numRuns: 1000 },
    );
  });
  it('gives a tally or faults of any bytes, and throws at none', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'trust,time;1\n"\t\u0000x='), maxLength: 80 }).map(encoded),
    );
    fc.assert(
      fc.property(bytes, (file) => {
        const result = readChunks([file]);
        if (result.ok) expect(result.tally.raters.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
        else expect(result.faults.length).toBeGreaterThan(0);
        for (const { line, column, message } of result.ok ? [] : result.faults) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message).toMatch(/^.{20,}[.]$/su);
        }
      }),
      { numRuns: 2000 },
    );
  });
  const ids49 = learningOrganisation.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const answerOf = (...others: string[]) =>
    fc.oneof({ arbitrary: fc.constantFrom('1', '2', '3'), weight: 15 }, fc.constantFrom('', '"2"', ' 3', ...others));
  const rowOf = (answer: fc.Arbitrary<string>) => fc.array(answer, { minLength: 49, maxLength: 49 });
  /** The code that an answer stands for, -1 for none: three levels, then the kinds of missing. */
  const codeOf = (text: string) => {
    const codes: Record<string, number> = { '1': 0, '2': 1, '"2"': 1, '3': 2, ' 3': 2 };
    return codes[text] ?? (text === '' ? 6 : text === 'do-not-know' ? 4 : -1);
  };

  it('counts a wide table, and finds its faults, wherever the columns stand that are no answers', () => {
    const wide = fc.record({
      rows: fc.array(fc.oneof({ arbitrary: rowOf(answerOf('do-not-know')), weight: 5 }, rowOf(answerOf('9', 'å'))), {
        minLength: 1,
        maxLength: 6,
      }),
      units: fc.array(fc.constantFrom('1', '2', 'å', '"3"', ''), { minLength: 6, maxLength: 6 }),
      places: fc.tuple(fc.nat({ max: 49 }), fc.nat({ max: 50 })),
      cuts: fc.array(fc.nat(), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(wide, ({ rows, units, places: [unitAt, raterAt], cuts }) => {
        const laid = (cells: readonly string[], unit: string, rater: string) =>
          cells.toSpliced(unitAt, 0, unit).toSpliced(raterAt, 0, rater);
        const table = rows.map((cells, at) => laid(cells, units[at] as string, String(at)));
        const file = [laid(ids49, 'unit', 'rater'), ...table].map((cells) => cells.join(',')).join('\n');
        const result = readChunks(chunksOf(encoded(file), cuts), {}, learningOrganisation);
        const wrong = table.flatMap((cells, row) =>
          cells.flatMap((text, at) => {
            const isAnswer = at !== raterAt && at !== (unitAt < raterAt ? unitAt : unitAt + 1);
            if (!isAnswer || codeOf(text) >= 0) return [];
            return [`${row + 2}:${[...cells.slice(0, at).join(',')].length + (at === 0 ? 1 : 2)}`];
          }),
        );
        if (!result.ok) {
          expect(result.faults.map(({ line, column }) => `${line}:${column}`)).toEqual(wrong.slice(0, 100));
          return;
        }
        expect(wrong).toEqual([]);
        const { tally } = result;
        for (const [group, { unit }] of tally.groups.entries()) {
          const own = rows.filter((_, at) => units[at]?.replaceAll('"', '') === unit);
          expect(tally.raters[group]).toBe(own.length);
          for (const [at, id] of ids49.entries()) {
            const having = (code: number) => own.filter((cells) => codeOf(cells[at] as string) === code).length;
            const indicator = tally.indicators.indexOf(id);
            expect(levelNumbers(tally, tally.counts, group, indicator)).toEqual([0, 1, 2].map(having));
            expect(Object.values(cellMissing(tally, group, indicator))).toEqual([3, 4, 5, 6].map(having));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
  it('reads the forty-nine indicators of a rubric that ships', () => {
    const rows = Array.from({ length: 30 }, (_, at) => [
      'north',
      ...ids49.map((_id, column) => ((at + column) % 3) + 1),
    ]);
    const file = [['unit', ...ids49], ...rows].map((cells) => cells.join(',')).join('\n');
    const tally = tallyOf(file, {}, learningOrganisation);
    for (const id of ids49) expect([...countsOf(tally, { unit: 'north' }, id)]).toEqual([10, 10, 10]);
  });
});

it('rows without an answer are left out, with their units and keys, and counted', () => {
  const file = 'unit,rater,trust,time\nnorth,k1,,\nnorth,k1,1,\nwest,k9,,skipped\nnorth,k1, ,""\nnorth,k2,,declined\n';
  const result = read(file);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const { tally, blank } = result;
  expect([blank, tally.groups, [...tally.raters]]).toEqual([3, [{ unit: 'north' }], [2]]);
  expect(missingOf(tally, { unit: 'north' }, 'time')).toMatchObject({ declined: 1, skipped: 1 });
});
it('what was not asked doesn’t answer for what was', () => {
  const result = read('unit,comment,trust\nnorth,Much,\nnorth,,2\n', { ignore: ['comment'] });
  expect(result.ok && [result.blank, [...result.tally.raters]]).toEqual([1, [1]]);
});
it('rows of delimiters alone, as a spreadsheet leaves them below its table, are nobody', () => {
  const tally = tallyOf('unit,trust,time\nnorth,1,2\n,,\n"","",\n');
  expect(tally.groups).toEqual([{ unit: 'north' }]);
  expect([...tally.raters]).toEqual([1]);
  // With fewer delimiters than the table has, after a row of words.
  expect([...tallyOf('unit,trust,time\nnorth,never,often\n,\n').raters]).toEqual([1]);
});
