import type { Problem } from '../problem.ts';
import { auditOptions } from './audit-options.ts';
import { choice } from './choice.ts';
import { givenOptions, repeatedValues, singleValue } from './given-options.ts';
import type { ParsedArguments } from './parsed-arguments.ts';
import { wrongArgument } from './wrong-argument.ts';

/** What `rubrikk audit` was asked to do. */
export interface AuditArguments {
  readonly file: string | undefined;
  /** The files of reports that are out already. */
  readonly earlier: readonly string[];
  /** The file of the tree of units. */
  readonly organisation: string | undefined;
  readonly format: 'text' | 'json';
}

/** Reads the arguments of `rubrikk audit`. */
export function parseAuditArguments(commandLine: readonly string[]): ParsedArguments<AuditArguments> {
  const given = givenOptions(commandLine, auditOptions);
  const format = choice('format', ['text', 'json'], singleValue(given, 'format'));
  const [file, ...others] = given.positionals;
  const earlier = repeatedValues(given, 'earlier');
  const code = 'missing-argument';
  const noFile: Problem = { code, message: 'Name the report to be published: rubrikk audit REPORT.json.' };
  const tooMany = others.map((other) => ({
    code: 'unknown-argument',
    message: `One report at a time; "${other}" is one too many. If it is out already, name it with --earlier.`,
  }));
  return {
    wanted: { file, earlier, organisation: singleValue(given, 'organisation'), format: format.value },
    problems: [
      ...(file === undefined ? [noFile] : []),
      ...tooMany,
      ...given.problems,
      ...namedTwice([file ?? '', ...earlier]),
      ...format.problems,
    ],
  };
}

function namedTwice(files: readonly string[]): Problem[] {
  const twice = new Set(files.filter((file, at) => files.indexOf(file) < at));
  return [...twice].map((file) =>
    wrongArgument(`"${file}" is named twice; name the report to be published, and each earlier one once.`),
  );
}
