import type { Problem } from '../problem.ts';
import { checkOptions } from './check-options.ts';
import { choice } from './choice.ts';
import { givenOptions, singleValue } from './given-options.ts';
import { type ColumnArguments, parseColumns } from './parse-columns.ts';
import type { ParsedArguments } from './parsed-arguments.ts';

/** What `rubrikk check` was asked to do. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly rubric: string | undefined;
  /** The scale of a rubric that has none. */
  readonly scale: string | undefined;
  readonly columns: ColumnArguments;
  readonly format: 'text' | 'json';
}

/** Reads the arguments of `rubrikk check`. */
export function parseCheckArguments(commandLine: readonly string[]): ParsedArguments<CheckArguments> {
  const given = givenOptions(commandLine, checkOptions);
  const { columns, problems, codeProblems } = parseColumns(given);
  const format = choice('format', ['text', 'json'], singleValue(given, 'format'));
  return {
    wanted: {
      files: given.positionals,
      rubric: singleValue(given, 'rubric'),
      scale: singleValue(given, 'scale'),
      columns,
      format: format.value,
    },
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
