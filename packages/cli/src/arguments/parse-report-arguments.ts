import type { Problem } from '../problem.ts';
import { choice } from './choice.ts';
import { type GivenOptions, givenOptions, repeatedValues, singleValue } from './given-options.ts';
import { parseColumns } from './parse-columns.ts';
import { parseDraws } from './parse-draws.ts';
import { parseOnly } from './parse-only.ts';
import { formats, type ReportArguments } from './report-arguments.ts';
import { reportOptions } from './report-options.ts';
import { smallestGroup } from './smallest-group.ts';

/** The arguments as far as they could be understood, and everything that is wrong with them. */
export interface ParsedArguments<Arguments> {
  readonly wanted: Arguments;
  readonly problems: readonly Problem[];
}

/** Reads the arguments of `rubrikk report`; where one is wrong its default stands in, so that the rest can be checked. */
export function parseReportArguments(args: readonly string[]): ParsedArguments<ReportArguments> {
  const given = givenOptions(args, reportOptions);
  const { columns, problems, codeProblems } = parseColumns(given);
  const group = smallestGroup(singleValue(given, 'min-n'), singleValue(given, 'rule'));
  const only = parseOnly(repeatedValues(given, 'only'));
  const draws = parseDraws(singleValue(given, 'draws'));
  const format = choice('format', formats, singleValue(given, 'format'));
  return {
    wanted: {
      answers: given.positionals[0],
      rubric: singleValue(given, 'rubric'),
      columns,
      only: only.value,
      draws: draws.value,
      organisation: singleValue(given, 'organisation'),
      invited: singleValue(given, 'invited'),
      roundPlan: singleValue(given, 'round-plan'),
      language: singleValue(given, 'language'),
      group: group.value,
      format: format.value,
    },
    problems: [
      ...fileProblems(given),
      ...given.problems,
      ...problems,
      ...only.problems,
      ...draws.problems,
      ...group.problems,
      ...format.problems,
      ...codeProblems,
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
