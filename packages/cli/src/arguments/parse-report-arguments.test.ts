import { describe, expect, it } from 'vitest';
import { parseReportArguments } from './parse-report-arguments.ts';

const messages = (...given: string[]) => parseReportArguments(given).problems.map(({ message }) => message);
const good = ['a.csv', '--rubric', 'r'];

describe('parseReportArguments', () => {
  it('gives what was asked for', () => {
    const given = 'a.csv --rubric r --unit u --role o --rater k --ignore x --ignore y --missing 9=declined';
    const { wanted, problems } = parseReportArguments(`${given} --language da --min-n 3 --format csv`.split(' '));
    expect(problems).toEqual([]);
    expect(wanted).toEqual({
      answers: 'a.csv',
      rubric: 'r',
      columns: {
        unit: 'u',
        role: 'o',
        rater: 'k',
        ignore: ['x', 'y'],
        missing: { 9: 'declined' },
        knowsColumns: true,
      },
      organisation: undefined,
      invited: undefined,
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
        columns: {
          unit: undefined,
          role: undefined,
          rater: undefined,
          ignore: [],
          missing: {},
          knowsColumns: true,
        },
        organisation: undefined,
        invited: undefined,
        language: undefined,
        group: { minimum: 5 },
        format: 'text',
      },
    });
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
