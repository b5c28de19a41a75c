import { parseArgs } from 'node:util';
import type { MissingKind } from '@rubrikk/core';
import { missingKinds } from '@rubrikk/scoring';
import type { Problem } from '../problem.ts';
import { bad, good, type Result } from '../result.ts';
import { type Format, formats, type ReportArguments } from './report-arguments.ts';

const single = ['rubric', 'unit', 'role', 'rater', 'language', 'min-n', 'format'] as const;
const repeated = ['ignore', 'missing'] as const;

const options = Object.fromEntries([
  ...single.map((name) => [name, { type: 'string' }] as const),
  ...repeated.map((name) => [name, { type: 'string', multiple: true }] as const),
]);

/** Reads the arguments of `rubrikk report`, and says everything that is wrong with them. */
export function parseReportArguments(given: readonly string[]): Result<ReportArguments> {
  const { values, positionals } = parseArgs({ args: [...given], options, strict: false, allowPositionals: true });
  const problems = Object.entries(values).flatMap(([name, value]) => optionProblems(name, value));
  const text = (name: (typeof single)[number]) => (typeof values[name] === 'string' ? values[name] : undefined);
  const list = (name: (typeof repeated)[number]) =>
    [values[name] ?? []].flat().filter((one) => typeof one === 'string');

  const [answers, ...others] = positionals;
  const rubric = text('rubric');
  if (answers === undefined)
    problems.push(
      problem('missing-argument', 'Name the file of answers: rubrikk report ANSWERS.csv --rubric ID_OR_FILE.'),
    );
  for (const other of others)
    problems.push(problem('unknown-argument', `One file of answers at a time; "${other}" is one too many.`));
  if (!('rubric' in values))
    problems.push(
      problem('missing-argument', 'Name the rubric: --rubric learning-organisation, or --rubric FILE.json.'),
    );

  const minimum = text('min-n') ?? '5';
  if (!/^[1-9]\d{0,8}$/.test(minimum))
    problems.push(problem('wrong-argument', `--min-n expects a whole number from 1; received "${minimum}".`));
  const format = text('format') ?? 'text';
  if (!isFormat(format))
    problems.push(problem('wrong-argument', `--format expects ${formats.join(', ')}; received "${format}".`));
  const missing = list('missing').map((pair) => missingPair(pair, problems));

  if (problems.length > 0 || answers === undefined || rubric === undefined || !isFormat(format))
    return bad(...problems);
  return good({
    answers,
    rubric,
    unit: text('unit'),
    role: text('role'),
    rater: text('rater'),
    ignore: list('ignore'),
    missing: Object.fromEntries(missing.flatMap((pair) => (pair === undefined ? [] : [pair]))),
    language: text('language'),
    minimum: Number(minimum),
    format,
  });
}

function problem(code: string, message: string): Problem {
  return { code, message };
}

function optionProblems(name: string, value: unknown): Problem[] {
  if (!Object.hasOwn(options, name)) {
    return [problem('unknown-option', `There is no option --${name}; rubrikk --help lists them.`)];
  }
  if ([value].flat().some((one) => typeof one !== 'string' || one === '')) {
    return [problem('wrong-argument', `--${name} expects a value after it.`)];
  }
  return [];
}

function isFormat(format: string): format is Format {
  return formats.some((known) => known === format);
}

function missingPair(pair: string, problems: Problem[]): readonly [string, MissingKind] | undefined {
  const at = pair.lastIndexOf('=');
  const kind = missingKinds.find((known) => known === pair.slice(at + 1));
  if (at > 0 && kind !== undefined) return [pair.slice(0, at), kind];
  const kinds = missingKinds.join(', ');
  problems.push(problem('wrong-argument', `--missing expects CODE=KIND with one of ${kinds}; received "${pair}".`));
  return undefined;
}
