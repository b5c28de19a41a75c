import type { MissingKind, Round } from '@rubrikk/core';
import type { Problem } from '../problem.ts';
import { columnOptions } from './column-options.ts';
import { type GivenOptions, repeatedValues, singleValue } from './given-options.ts';
import { missingCodes } from './missing-codes.ts';
import { roundWords } from './round-words.ts';
import { wrongArgument } from './wrong-argument.ts';

/** How a file of answers is said to be laid out. */
export interface ColumnArguments {
  readonly unit: string | undefined;
  readonly role: string | undefined;
  readonly rater: string | undefined;
  readonly wave: string | undefined;
  readonly round: string | undefined;
  readonly ignore: readonly string[];
  readonly missing: Readonly<Record<string, MissingKind>>;
  readonly roundWords: Readonly<Record<string, Round>>;
  /** Whether all that was said about the file's columns was understood; if not, an unknown column may be a known one. */
  readonly knowsColumns: boolean;
}

/** Reads the options that say how a file of answers is laid out; the last problems are those of the words in its cells. */
export function parseColumns(given: GivenOptions): {
  readonly columns: ColumnArguments;
  readonly problems: readonly Problem[];
  readonly codeProblems: readonly Problem[];
} {
  const missing = missingCodes(repeatedValues(given, 'missing'));
  const rounds = roundWords(repeatedValues(given, 'round-word'));
  const ignore = repeatedValues(given, 'ignore');
  const named = {
    unit: singleValue(given, 'unit'),
    role: singleValue(given, 'role'),
    rater: singleValue(given, 'rater'),
    wave: singleValue(given, 'wave'),
    round: singleValue(given, 'round'),
  };
  return {
    columns: { ...named, ignore, missing: missing.words, roundWords: rounds.words, knowsColumns: isClear(given) },
    problems: sharedColumns(named, ignore),
    codeProblems: [...missing.problems, ...rounds.problems],
  };
}

/** Whether nothing that may have named a column is at fault. */
function isClear({ values, problems }: GivenOptions): boolean {
  const given = (name: string) => values.get(name) ?? [];
  const isGivenTwice = columnOptions.single.some((name) => given(name).length > 1);
  const isEmpty = [...columnOptions.single, 'ignore'].some((name) => given(name).includes(''));
  return !isGivenTwice && !isEmpty && problems.every(({ code }) => code !== 'unknown-option');
}

/** A column is one thing: the options that give it a second would be passed over without a word. */
function sharedColumns(columns: Readonly<Record<string, string | undefined>>, ignore: readonly string[]): Problem[] {
  const named = Object.entries(columns).flatMap(([option, column]) =>
    column === undefined ? [] : [{ option, column }],
  );
  const all = [...named, ...[...new Set(ignore)].map((column) => ({ option: 'ignore', column }))];
  return all.flatMap(({ option, column }, at) => {
    const first = all.slice(0, at).find((earlier) => earlier.column === column);
    const message = `--${first?.option} and --${option} both name the column "${column}"; give it to one of them.`;
    return first === undefined ? [] : [wrongArgument(message)];
  });
}
