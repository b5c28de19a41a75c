import type { ScaledRubric } from '@rubrikk/core';
import type { Tally } from '../tally/tally.ts';
import type { AnswerFault } from './answer-fault.ts';
import { collectFaults } from './answer-faults.ts';
import type { AnswerOptions } from './answer-options.ts';
import { openRows } from './open-rows.ts';
import { readFile } from './read-file.ts';
import { tallySink } from './tally-sink.ts';

/** What a file of answers gave: a tally, or everything that is wrong with it. */
export type AnswersRead =
  | {
      /** Whether nothing is wrong with the file. */
      readonly ok: true;
      /** The counts, told apart by unit and role as far as the file has them. */
      readonly tally: Tally;
      /** How many rows were left out since none of their indicators was answered. */
      readonly blank: number;
    }
  | {
      /** False where anything is wrong: then nothing was counted. */
      readonly ok: false;
      /** The first hundred faults, in the order of the file. */
      readonly faults: readonly AnswerFault[];
      /** How many more there are. */
      readonly more: number;
    };

/** Takes a file of answers piece by piece. */
export interface AnswersReader {
  /** Reads the next bytes of the file, any number of them. */
  readonly push: (chunk: Uint8Array) => void;
  /** Says that the file has ended. */
  readonly end: () => AnswersRead;
}

/**
 * Reads a file of answers (CSV: a row for each rater, a column for each indicator) into a tally, checked against the
 * rubric while it is read. Comma, semicolon or tab is found out. A cell holds a level's id, its number from 1 (`3.0` is 3), or
 * its label in any of the texts; an empty one is skipped; the kinds of missing have words of their own. Case and outer
 * spaces don't count. What may mean two things is never guessed: numbers from 1 aren't understood where one of them is
 * another level's id or label, nor is a label of two levels or a statement of two indicators.
 *
 * A row of which no indicator is answered is no response: it's left out and counted as `blank`, also beside another one of
 * its rater. Who answers "do not know" has answered.
 *
 * What it holds grows with the groups and, where a column names the raters, by their keys; not with the rows.
 *
 * @param rubric - the rubric that was rated
 * @param options - how the file is laid out
 * @returns a reader; the tally is told apart by those of `unit` and `role` that have a column, and holds the indicators
 *   that have one
 * @throws RangeError when a word is said to stand for a kind of missing that there isn't; TypeError by `push` and `end`
 *   after `end`, or with what isn't bytes
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { countsOf, readAnswers } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const reader = readAnswers(plcResults, {});
 * const file = `unit;${indicator}\nnorth;3\nnorth;4\nnorth;do-not-know\n`;
 * reader.push(Uint8Array.from(file, (character) => character.charCodeAt(0)));
 * const read = reader.end();
 * if (read.ok) console.log(countsOf(read.tally, { unit: 'north' }, indicator).join(' ')); // => 0 0 1 1 0
 * ```
 */
export function readAnswers(rubric: ScaledRubric, options: AnswerOptions): AnswersReader {
  const faults = collectFaults();
  const open = openRows(rubric, options, faults.add, tallySink(rubric, faults.add));
  const file = readFile(faults, open);
  return {
    push: file.push,
    end() {
      const read = file.end();
      return read.ok ? { ok: true, ...read.result } : read;
    },
  };
}
