import type { Problem } from '../problem.ts';
import { compareOptions } from './compare-options.ts';
import { comparedFiles, isOneFile } from './compared-files.ts';
import { type GivenOptions, givenOptions, singleValue } from './given-options.ts';
import { type AnswerArguments, parseAnswerArguments } from './parse-answer-arguments.ts';
import type { Chosen } from './parse-only.ts';
import { type Pair, parsePair } from './parse-pair.ts';
import { type ComparedRound, parseRounds } from './parse-rounds.ts';
import type { ParsedArguments } from './parsed-arguments.ts';
import { wrongArgument } from './wrong-argument.ts';

/** The forms that a comparison comes out in. */
export const compareFormats = ['text', 'json', 'csv', 'markdown'] as const;

/** One of the forms that a comparison comes out in. */
export type CompareFormat = (typeof compareFormats)[number];

/** What `rubrikk compare` was asked to do; only a wave is chosen where rounds are compared, and a round where waves are. */
export interface CompareArguments extends AnswerArguments<CompareFormat> {
  /** The files of the wave before and of the wave after, or the one that holds all, as far as they were named. */
  readonly files: readonly string[];
  /** The waves of one file to compare. */
  readonly waves: Pair | undefined;
  /** The round of one file that the individual ratings are compared with. */
  readonly round: ComparedRound | undefined;
  /** What the two waves are called. */
  readonly labels: Pair | undefined;
  /** The file of the tree of units. */
  readonly organisation: string | undefined;
}

/** Reads the arguments of `rubrikk compare`. */
export function parseCompareArguments(commandLine: readonly string[]): ParsedArguments<CompareArguments> {
  const given = givenOptions(commandLine, compareOptions);
  const shared = parseAnswerArguments(given, compareFormats);
  const labels = parsePair('labels', 'names', '2026,2027', singleValue(given, 'labels'));
  const waves = parsePair('waves', 'waves', '2026,2027', singleValue(given, 'waves'));
  const round = parseRounds(singleValue(given, 'rounds'));
  return {
    wanted: {
      ...shared.wanted,
      files: given.positionals.slice(0, isOneFile(given) ? 1 : 2),
      waves: waves.value,
      round: round.value,
      labels: labels.value,
      organisation: singleValue(given, 'organisation'),
    },
    problems: [
      ...comparedFiles(given),
      ...given.problems,
      ...labels.problems,
      ...waves.problems,
      ...round.problems,
      ...surplusChoice(shared.wanted.only, given),
      ...shared.problems,
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
