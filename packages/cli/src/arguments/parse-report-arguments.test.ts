import { describe, expect, it } from 'vitest';
import { parseReportArguments } from './parse-report-arguments.ts';

const messages = (...given: string[]) => parseReportArguments(given).problems.map(({ message }) => message);
const good = ['a.csv', '--rubric', 'r'];

describe('parseReportArguments', () => {
  it('gives what was asked for', () => {
    const given =
      'a.csv --rubric r --unit u --role o --rater k --wave w --round d --ignore x --ignore y --missing 9=declined --round-word alle=plenum';
    const chosen = '--only wave=2026 --only round=plenum --draws 200 --scale s --compare-roles rektor,ST';
    const { wanted, problems } = parseReportArguments(
      `${given} ${chosen} --language da --min-n 3 --format csv`.split(' '),
    );
    expect(problems).toEqual([]);
    expect(wanted).toEqual({
      answers: 'a.csv',
      rubric: 'r',
      scale: 's',
      columns: {
        unit: 'u',
        role: 'o',
        rater: 'k',
        wave: 'w',
        round: 'd',
        ignore: ['x', 'y'],
        missing: { 9: 'declined' },
        roundWords: { alle: 'plenum' },
        knowsColumns: true,
      },
      only: { wave: '2026', round: 'plenum' },
      draws: 200,
      roles: ['rektor', 'ST'],
      organisation: undefined,
      invited: undefined,
      roundPlans: [],
      targets: [],
      targetOf: 'school',
      language: 'da',
      group: { minimum: 3 },
      format: 'csv',
    });
  });

  it('has a default for everything but the files', () => {
    expect(parseReportArguments(good)).toEqual({
      problems: [],
      wanted: {
        answers: 'a.csv',
        rubric: 'r',
        scale: undefined,
        columns: {
          unit: undefined,
          role: undefined,
          rater: undefined,
          wave: undefined,
          round: undefined,
          ignore: [],
          missing: {},
          roundWords: {},
          knowsColumns: true,
        },
        only: {},
        draws: undefined,
        roles: undefined,
        organisation: undefined,
        invited: undefined,
        roundPlans: [],
        targets: [],
        targetOf: 'school',
        language: undefined,
        group: { minimum: 5 },
        format: 'text',
      },
    });
  });

  it.each(['rektor', 'rektor,', 'rektor,rektor', 'rektor,lærer,ST'])('compares two roles, not %j', (roles) => {
    expect(messages(...good, '--compare-roles', roles)).toEqual([
      `--compare-roles expects two different roles with a comma between, such as "rektor,lærer"; received "${roles}".`,
    ]);
  });

  it('wants one wave and one round, a round that there is, and a number of draws', () => {
    const only = (...pairs: string[]) => messages(...good, ...pairs.flatMap((pair) => ['--only', pair]));
    expect(only('wave=a', 'wave=a', 'round=group')).toEqual([]);
    expect(only('wave=a', 'wave=b', 'round=group', 'round=plenum')).toEqual([
      '--only chooses two waves, "a" and "b"; keep one.',
      '--only chooses two rounds, "group" and "plenum"; keep one.',
    ]);
    const expected = '--only expects wave=NAME, round=individual, round=group or round=plenum; received';
    const columns = 'A column is named with --wave, --round, --unit or --role.';
    expect(only('plenum', 'round=all', 'unit=north')).toEqual(
      ['plenum', 'round=all', 'unit=north'].map((given) => `${expected} "${given}". ${columns}`),
    );
    expect(parseReportArguments([...good, '--only', 'wave=']).wanted.only).toEqual({ wave: '' });
    for (const given of ['0', '-1', 'many', '100001', '1.5']) {
      expect(messages(...good, `--draws=${given}`)).toEqual([
        `--draws expects a whole number from 1 to 100000, such as 1000; received "${given}".`,
      ]);
    }
    expect(parseReportArguments([...good, '--draws', '100000']).wanted.draws).toBe(100_000);
  });

  it('asks for the files', () => {
    expect(messages()).toEqual([
      'Name the file of answers: rubrikk report ANSWERS.csv --rubric ID_OR_FILE.',
      'Name the rubric: --rubric learning-organisation, or --rubric FILE.json.',
    ]);
    expect(messages('a.csv', '--rubric')).toEqual(['--rubric expects a value after it.']);
  });

  it('takes one file of answers', () => {
    expect(messages(...good, 'b.csv', 'a.csv')).toEqual([
      'One file of answers at a time; "b.csv" is one too many. Quote a value that has spaces.',
      'One file of answers at a time; "a.csv" is one too many. Quote a value that has spaces.',
    ]);
  });

  it.each(['0', '-1', 'abc', '1e3', '2.5', '05', '٣', ' 5', '1234567890', 'Infinity'])(
    'refuses --min-n %s',
    (value) => {
      const { wanted, problems } = parseReportArguments([...good, '--min-n', value]);
      expect(problems).toEqual([
        { code: 'wrong-argument', message: `--min-n expects a whole number from 1; received "${value}".` },
      ]);
      expect(wanted.group).toEqual({ minimum: 5 });
    },
  );

  it.each(['TEXT', 'xml', 'toString'])('refuses --format %s', (value) => {
    const { wanted, problems } = parseReportArguments([...good, '--format', value]);
    expect(problems).toEqual([
      { code: 'wrong-argument', message: `--format expects text, json, csv, markdown, codebook; received "${value}".` },
    ]);
    expect(wanted.format).toBe('text');
  });

  it('refuses a column with two meanings', () => {
    expect(messages(...good, '--unit', 'x', '--role', 'x', '--ignore', 'x', '--ignore', 'x')).toEqual([
      '--unit and --role both name the column "x"; give it to one of them.',
      '--unit and --ignore both name the column "x"; give it to one of them.',
    ]);
  });

  it.each([['--unit'], ['--unit', 'a', '--unit', 'b'], ['--ignore='], ['--rolle', 'x']])(
    'knows that it does not know the columns after %j',
    (...given) => {
      expect(parseReportArguments([...good, ...given]).wanted.columns.knowsColumns).toBe(false);
    },
  );

  it.each([
    ['--language'],
    ['--language', 'nb', '--language', 'da'],
    ['--ignore', 'a', '--ignore', 'b'],
    ['--min-n', '0'],
  ])('knows the columns after %j', (...given) => {
    expect(parseReportArguments([...good, ...given]).wanted.columns.knowsColumns).toBe(true);
  });

  it('tells of everything at once', () => {
    const given = 'b.csv --unit --missing 9 --min-n 0 --format xml --colour';
    expect(parseReportArguments([...good, ...given.split(' ')]).problems.map(({ code }) => code)).toEqual([
      'unknown-argument',
      'unknown-option',
      'wrong-argument',
      'wrong-argument',
      'wrong-argument',
      'wrong-argument',
    ]);
  });
});
