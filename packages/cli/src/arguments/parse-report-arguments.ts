import type { Problem } from '../problem.ts';
import { choice } from './choice.ts';
import { type GivenOptions, givenOptions, repeatedValues, singleValue } from './given-options.ts';
import { parseAnswerArguments } from './parse-answer-arguments.ts';
import { parseDraws } from './parse-draws.ts';
import { parsePair } from './parse-pair.ts';
import type { ParsedArguments } from './parsed-arguments.ts';
import { formats, type ReportArguments, targetOwners } from './report-arguments.ts';
import { reportOptions } from './report-options.ts';
import { wrongArgument } from './wrong-argument.ts';

/** Reads the arguments of `rubrikk report`; where one is wrong its default stands in, so that the rest can be checked. */
export function parseReportArguments(commandLine: readonly string[]): ParsedArguments<ReportArguments> {
  const given = givenOptions(commandLine, reportOptions);
  const shared = parseAnswerArguments(given, formats);
  const draws = parseDraws(singleValue(given, 'draws'));
  const roles = parsePair('compare-roles', 'roles', 'rektor,lærer', singleValue(given, 'compare-roles'));
  const targetOf = choice('target-of', targetOwners, singleValue(given, 'target-of'));
  return {
    wanted: {
      ...shared.wanted,
      answers: given.positionals[0],
      draws: draws.value,
      organisation: singleValue(given, 'organisation'),
      invited: singleValue(given, 'invited'),
      roles: roles.value,
      targets: repeatedValues(given, 'target'),
      targetOf: targetOf.value,
    },
    problems: [
      ...fileProblems(given),
      ...given.problems,
      ...draws.problems,
      ...roles.problems,
      ...targetOf.problems,
      ...ownerless(given),
      ...shared.problems,
    ],
  };
}

/** Whose a target is says nothing without one. */
function ownerless({ values }: GivenOptions): Problem[] {
  const message = '--target-of says whose target it is; give the level aimed at with --target.';
  return values.has('target-of') && !values.has('target') ? [wrongArgument(message)] : [];
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
