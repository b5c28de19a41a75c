import type { Problem } from '../problem.ts';
import { choice } from './choice.ts';
import { columnOptions } from './column-options.ts';
import { comparedFiles, isOneFile } from './compared-files.ts';
import { type GivenOptions, givenOptions, repeatedValues, singleValue } from './given-options.ts';
import { type ColumnArguments, parseColumns } from './parse-columns.ts';
import { type Chosen, parseOnly } from './parse-only.ts';
import { type Pair, parsePair } from './parse-pair.ts';
import type { ParsedArguments } from './parse-report-arguments.ts';
import { type ComparedRound, parseRounds } from './parse-rounds.ts';
import { type SmallestGroup, smallestGroup } from './smallest-group.ts';
import { wrongArgument } from './wrong-argument.ts';

/** The forms that a comparison comes out in. */
export const compareFormats = ['text', 'json', 'csv', 'markdown'] as const;

/** One of the forms that a comparison comes out in. */
export type CompareFormat = (typeof compareFormats)[number];

/** The options of `rubrikk compare`. */
export const compareOptions = {
  single: [
    'rubric',
    'waves',
    'rounds',
    'labels',
    ...columnOptions.single,
    'round-plan',
    'language',
    'min-n',
    'rule',
    'format',
  ],
  repeated: [...columnOptions.repeated, 'only'],
} as const;

/** What `rubrikk compare` was asked to do. */
export interface CompareArguments {
  /** The files of the wave before and of the wave after, or the one that holds all, as far as they were named. */
  readonly files: readonly string[];
  /** The waves of one file to compare. */
  readonly waves: Pair | undefined;
  /** The round of one file that the individual ratings are compared with. */
  readonly round: ComparedRound | undefined;
  /** The wave, where rounds are compared; the round, where waves are. */
  readonly only: Chosen;
  readonly rubric: string | undefined;
  /** What the two waves are called. */
  readonly labels: Pair | undefined;
  readonly columns: ColumnArguments;
  /** The file of the plan of the rounds. */
  readonly roundPlan: string | undefined;
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
  const only = parseOnly(repeatedValues(given, 'only'));
  const labels = parsePair('labels', 'names', '2026,2027', singleValue(given, 'labels'));
  const waves = parsePair('waves', 'waves', '2026,2027', singleValue(given, 'waves'));
  const round = parseRounds(singleValue(given, 'rounds'));
  return {
    wanted: {
      files: given.positionals.slice(0, isOneFile(given) ? 1 : 2),
      waves: waves.value,
      round: round.value,
      only: only.value,
      rubric: singleValue(given, 'rubric'),
      labels: labels.value,
      columns,
      roundPlan: singleValue(given, 'round-plan'),
      language: singleValue(given, 'language'),
      group: group.value,
      format: format.value,
    },
    problems: [
      ...comparedFiles(given),
      ...given.problems,
      ...labels.problems,
      ...waves.problems,
      ...round.problems,
      ...only.problems,
      ...surplusChoice(only.value, given),
      ...problems,
      ...group.problems,
      ...format.problems,
      ...codeProblems,
    ],
  };
}

/** What compares waves says which, and so does what compares rounds. */
function surplusChoice({ wave, round }: Chosen, { values }: GivenOptions): Problem[] {
  if (values.has('rounds')) {
    const message = '--rounds says which rounds are compared; leave --only round= out.';
    return round === undefined ? [] : [wrongArgument(message)];
  }
  const message = 'Two waves are compared, so --only wave= chooses none; say which with --waves BEFORE,AFTER.';
  return wave === undefined ? [] : [wrongArgument(message)];
}
