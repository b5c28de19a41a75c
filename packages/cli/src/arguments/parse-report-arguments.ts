import type { Problem } from '../problem.ts';
import { type GivenOptions, givenOptions, repeatedValues, singleValue } from './given-options.ts';
import { missingCodes } from './missing-codes.ts';
import { type Format, formats, type ReportArguments } from './report-arguments.ts';

/** The arguments as far as they could be understood, and everything that is wrong with them. */
export interface ParsedArguments {
  readonly wanted: ReportArguments;
  readonly problems: readonly Problem[];
}

/** Reads the arguments of `rubrikk report`; where one is wrong its default stands in, so that the rest can be checked. */
export function parseReportArguments(args: readonly string[]): ParsedArguments {
  const given = givenOptions(args);
  const text = (name: Parameters<typeof singleValue>[1]) => singleValue(given, name);
  const minimum = text('min-n') ?? '5';
  const format = text('format') ?? 'text';
  const missing = missingCodes(repeatedValues(given, 'missing'));
  const columns = { unit: text('unit'), role: text('role'), rater: text('rater') };
  const ignore = repeatedValues(given, 'ignore');
  const files = { answers: given.positionals[0], rubric: text('rubric') };
  const rest = { language: text('language'), missing: missing.codes, ignore };
  return {
    wanted: {
      ...files,
      ...columns,
      ...rest,
      minimum: isMinimum(minimum) ? Number(minimum) : 5,
      format: isFormat(format) ? format : 'text',
      knowsColumns: isClear(given),
    },
    problems: [
      ...fileProblems(given),
      ...given.problems,
      ...columnProblems(columns, ignore),
      ...(isMinimum(minimum) ? [] : [wrong(`--min-n expects a whole number from 1; received "${minimum}".`)]),
      ...(isFormat(format) ? [] : [wrong(`--format expects ${formats.join(', ')}; received "${format}".`)]),
      ...missing.problems,
    ],
  };
}

function fileProblems({ values, positionals: [answers, ...others] }: GivenOptions): Problem[] {
  const missing = (message: string): Problem => ({ code: 'missing-argument', message });
  const noAnswers = missing('Name the file of answers: rubrikk report ANSWERS.csv --rubric ID_OR_FILE.');
  const noRubric = missing('Name the rubric: --rubric learning-organisation, or --rubric FILE.json.');
  return [
    ...(answers === undefined ? [noAnswers] : []),
    ...others.map((other) => ({
      code: 'unknown-argument',
      message: `One file of answers at a time; "${other}" is one too many. Quote a value that has spaces.`,
    })),
    ...(values.has('rubric') ? [] : [noRubric]),
  ];
}

/** Whether nothing that may have named a column is at fault. */
function isClear({ values, problems }: GivenOptions): boolean {
  const given = (name: string) => values.get(name) ?? [];
  const isGivenTwice = ['unit', 'role', 'rater'].some((name) => given(name).length > 1);
  const isEmpty = ['unit', 'role', 'rater', 'ignore'].some((name) => given(name).includes(''));
  return !isGivenTwice && !isEmpty && problems.every(({ code }) => code !== 'unknown-option');
}

/** A column is one thing: the options that give it a second would be passed over without a word. */
function columnProblems(columns: Readonly<Record<string, string | undefined>>, ignore: readonly string[]): Problem[] {
  const named = Object.entries(columns).flatMap(([option, column]) =>
    column === undefined ? [] : [{ option, column }],
  );
  const all = [...named, ...[...new Set(ignore)].map((column) => ({ option: 'ignore', column }))];
  return all.flatMap(({ option, column }, at) => {
    const first = all.slice(0, at).find((earlier) => earlier.column === column);
    return first === undefined
      ? []
      : [wrong(`--${first.option} and --${option} both name the column "${column}"; give it to one of them.`)];
  });
}

function wrong(message: string): Problem {
  return { code: 'wrong-argument', message };
}

function isMinimum(minimum: string): boolean {
  return /^[1-9]\d{0,8}$/.test(minimum);
}

function isFormat(format: string): format is Format {
  return formats.some((known) => known === format);
}
