import { choice } from './choice.ts';
import { type GivenOptions, repeatedValues, singleValue } from './given-options.ts';
import { type ColumnArguments, parseColumns } from './parse-columns.ts';
import { type Chosen, parseOnly } from './parse-only.ts';
import type { ParsedArguments } from './parsed-arguments.ts';
import { type SmallestGroup, smallestGroup } from './smallest-group.ts';

/** What every command that shows what was answered is asked. */
export interface AnswerArguments<Format extends string> {
  readonly rubric: string | undefined;
  /** The scale of a rubric that has none. */
  readonly scale: string | undefined;
  readonly columns: ColumnArguments;
  /** The wave and the round that are to be shown. */
  readonly only: Chosen;
  /** The files of the plans of rounds, each of a unit in a wave. */
  readonly roundPlans: readonly string[];
  readonly language: string | undefined;
  readonly group: SmallestGroup;
  readonly format: Format;
}

/** Reads the options that `answerOptions` lists; the first of the formats is the default. */
export function parseAnswerArguments<Format extends string>(
  given: GivenOptions,
  formats: readonly Format[],
): ParsedArguments<AnswerArguments<Format>> {
  const { columns, problems, codeProblems } = parseColumns(given);
  const only = parseOnly(repeatedValues(given, 'only'));
  const group = smallestGroup(singleValue(given, 'min-n'), singleValue(given, 'rule'));
  const format = choice('format', formats, singleValue(given, 'format'));
  return {
    wanted: {
      rubric: singleValue(given, 'rubric'),
      scale: singleValue(given, 'scale'),
      columns,
      only: only.value,
      roundPlans: repeatedValues(given, 'round-plan'),
      language: singleValue(given, 'language'),
      group: group.value,
      format: format.value,
    },
    problems: [...problems, ...only.problems, ...group.problems, ...format.problems, ...codeProblems],
  };
}
