import type { Problem } from '../problem.ts';
import { choice } from './choice.ts';
import { columnOptions } from './column-options.ts';
import { type GivenOptions, givenOptions, singleValue } from './given-options.ts';
import { type ColumnArguments, parseColumns } from './parse-columns.ts';
import type { ParsedArguments } from './parse-report-arguments.ts';
import { type SmallestGroup, smallestGroup } from './smallest-group.ts';
import { wrongArgument } from './wrong-argument.ts';

/** The forms that a comparison comes out in. */
export const compareFormats = ['text', 'json', 'csv', 'markdown'] as const;

/** One of the forms that a comparison comes out in. */
export type CompareFormat = (typeof compareFormats)[number];

/** The options of `rubrikk compare`. */
export const compareOptions = {
  single: ['rubric', 'labels', ...columnOptions.single, 'language', 'min-n', 'rule', 'format'],
  repeated: columnOptions.repeated,
} as const;

/** What `rubrikk compare` was asked to do. */
export interface CompareArguments {
  /** The files of the wave before and of the wave after, as far as they were named. */
  readonly files: readonly string[];
  readonly rubric: string | undefined;
  /** What the two waves are called. */
  readonly labels: readonly [before: string, after: string] | undefined;
  readonly columns: ColumnArguments;
  readonly language: string | undefined;
  readonly group: SmallestGroup;
  readonly format: CompareFormat;
}

/** Reads the arguments of `rubrikk compare`. */
export function parseCompareArguments(args: readonly string[]): ParsedArguments<CompareArguments> {
  const given = givenOptions(args, compareOptions);
  const { columns, problems, codeProblems } = parseColumns(given);
  const group = smallestGroup(singleValue(given, 'min-n'), singleValue(given, 'rule'));
  const format = choice('format', compareFormats, singleValue(given, 'format'));
  const labels = parseLabels(singleValue(given, 'labels'));
  return {
    wanted: {
      files: given.positionals.slice(0, 2),
      rubric: singleValue(given, 'rubric'),
      labels: labels.value,
      columns,
      language: singleValue(given, 'language'),
      group: group.value,
      format: format.value,
    },
    problems: [
      ...fileProblems(given),
      ...given.problems,
      ...labels.problems,
      ...problems,
      ...group.problems,
      ...format.problems,
      ...codeProblems,
    ],
  };
}

function parseLabels(given: string | undefined): {
  readonly value: CompareArguments['labels'];
  readonly problems: readonly Problem[];
} {
  const [before = '', after = '', ...more] = (given ?? '').split(',').map((label) => label.trim());
  if (given === undefined) return { value: undefined, problems: [] };
  if (before !== '' && after !== '' && before !== after && more.length === 0) {
    return { value: [before, after], problems: [] };
  }
  const message = `--labels expects two different names with a comma between, such as "2026,2027"; received "${given}".`;
  return { value: undefined, problems: [wrongArgument(message)] };
}

function fileProblems({ values, positionals }: GivenOptions): Problem[] {
  const missing = (message: string): Problem => ({ code: 'missing-argument', message });
  const twoFiles = 'Name two files of answers, the wave before and the wave after: rubrikk compare A.csv B.csv';
  const [before, after, ...others] = positionals;
  return [
    ...(after === undefined ? [missing(`${twoFiles} --rubric ID_OR_FILE.`)] : []),
    ...(before !== undefined && before === after
      ? [wrongArgument(`"${before}" is named twice; ${lower(twoFiles)}.`)]
      : []),
    ...others.map((other) => ({
      code: 'unknown-argument',
      message: `Two files of answers at a time; "${other}" is one too many. Quote a value that has spaces.`,
    })),
    ...(values.has('rubric')
      ? []
      : [missing('Name the rubric: --rubric learning-organisation, or --rubric FILE.json.')]),
  ];
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
