import type { Problem } from '../problem.ts';
import { choice } from './choice.ts';
import { columnOptions } from './column-options.ts';
import { givenOptions, singleValue } from './given-options.ts';
import { type ColumnArguments, parseColumns } from './parse-columns.ts';
import type { ParsedArguments } from './parsed-arguments.ts';

/** The options of `rubrikk check`. */
export const checkOptions = {
  single: ['rubric', ...columnOptions.single, 'format'],
  repeated: columnOptions.repeated,
} as const;

/** What `rubrikk check` was asked to do. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly rubric: string | undefined;
  readonly columns: ColumnArguments;
  readonly format: 'text' | 'json';
}

/** Reads the arguments of `rubrikk check`. */
export function parseCheckArguments(commandLine: readonly string[]): ParsedArguments<CheckArguments> {
  const given = givenOptions(commandLine, checkOptions);
  const { columns, problems, codeProblems } = parseColumns(given);
  const format = choice('format', ['text', 'json'], singleValue(given, 'format'));
  return {
    wanted: { files: given.positionals, rubric: singleValue(given, 'rubric'), columns, format: format.value },
    problems: [
      ...(given.positionals.length === 0 ? [noFile()] : []),
      ...given.problems,
      ...problems,
      ...format.problems,
      ...codeProblems,
    ],
  };
}

function noFile(): Problem {
  return { code: 'missing-argument', message: 'Name the files to check: rubrikk check FILE...' };
}
