import type { Problem } from '../problem.ts';
import { type GivenOptions, givenOptions, singleValue } from './given-options.ts';
import { parseAnswerArguments } from './parse-answer-arguments.ts';
import { parseDraws } from './parse-draws.ts';
import type { ParsedArguments } from './parsed-arguments.ts';
import { formats, type ReportArguments } from './report-arguments.ts';
import { reportOptions } from './report-options.ts';

/** Reads the arguments of `rubrikk report`; where one is wrong its default stands in, so that the rest can be checked. */
export function parseReportArguments(commandLine: readonly string[]): ParsedArguments<ReportArguments> {
  const given = givenOptions(commandLine, reportOptions);
  const shared = parseAnswerArguments(given, formats);
  const draws = parseDraws(singleValue(given, 'draws'));
  return {
    wanted: {
      ...shared.wanted,
      answers: given.positionals[0],
      draws: draws.value,
      organisation: singleValue(given, 'organisation'),
      invited: singleValue(given, 'invited'),
    },
    problems: [...fileProblems(given), ...given.problems, ...draws.problems, ...shared.problems],
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
