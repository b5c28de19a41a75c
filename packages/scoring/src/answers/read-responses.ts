import type { ScaledRubric } from '@rubrikk/core';
import { checkOwn } from '../responses/check-own.ts';
import type { ResponseTable } from '../responses/response-table.ts';
import type { AnswerFault } from './answer-fault.ts';
import { collectFaults } from './answer-faults.ts';
import type { AskedAttribute } from './attribute-names.ts';
import { openRows } from './open-rows.ts';
import { readFile } from './read-file.ts';
import type { ResponseFileOptions } from './response-file-options.ts';
import { tableSink } from './table-sink.ts';

/** What a file of responses gave: a table, or everything that is wrong with it. */
export type ResponsesRead<Own extends string = never> =
  | {
      /** Whether nothing is wrong with the file. */
      readonly ok: true;
      /** The responses, in the order of the file. */
      readonly table: ResponseTable<Own>;
    }
  | {
      /** False where anything is wrong: then there is no table. */
      readonly ok: false;
      /** The first hundred faults, in the order of the file. */
      readonly faults: readonly AnswerFault[];
      /** How many more there are. */
      readonly more: number;
    };

/** Takes a file of responses piece by piece. */
export interface ResponsesReader<Own extends string = never> {
  /** Reads the next bytes of the file, any number of them. */
  readonly push: (chunk: Uint8Array) => void;
  /** Says that the file has ended. */
  readonly end: () => ResponsesRead<Own>;
}

/**
 * Reads a file of responses (CSV) into a response table: as `readAnswers`, with columns for the wave, the round, and
 * attributes of your own. Take this one where the ratings themselves are needed, or are counted in several ways. A round is
 * told by its id or by what it is called in Norwegian, Danish, Swedish or English.
 *
 * Memory: a byte for each rating, two or four for each attribute of a row, four for its line, and each rater's key once.
 *
 * @param rubric - the rubric that was rated
 * @param options - how the file is laid out
 * @returns a reader; the table holds the indicators that have a column
 * @throws RangeError when a word is said to stand for a kind of missing or a round that there isn't, an attribute of your own
 *   has the name of one that every table has, or the scale has more than 251 levels; TypeError by `push` and `end` after
 *   `end`, or with what isn't bytes
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { countsOf, readResponses, tally } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const reader = readResponses(plcResults, { attributes: ['subject'], given: { wave: '2026' } });
 * const file = `unit;round;subject;${indicator}\nnorth;individual;maths;3\nnorth;individual;music;4\nnorth;group;music;4\n`;
 * reader.push(Uint8Array.from(file, (character) => character.charCodeAt(0)));
 * const read = reader.end();
 * if (read.ok) {
 *   const counted = tally(read.table, { round: 'individual', by: ['subject'] });
 *   console.log(countsOf(counted, { subject: 'music' }, indicator).join(' ')); // => 0 0 0 1 0
 * }
 * ```
 */
export function readResponses<const Own extends string = never>(
  rubric: ScaledRubric,
  options: ResponseFileOptions<Own> = {},
): ResponsesReader<Own> {
  checkOwn(options.attributes ?? []);
  const faults = collectFaults();
  const open = openRows(rubric, options, faults.add, tableSink(rubric, options, faults.add), askedOf(options));
  const file = readFile(faults, open);
  return {
    push: file.push,
    end() {
      const read = file.end();
      return read.ok ? { ok: true, table: read.result } : read;
    },
  };
}

function askedOf({ wave, round, attributes = [] }: ResponseFileOptions<string>): AskedAttribute[] {
  return [
    { name: 'wave', column: wave, own: ['wave'] },
    { name: 'round', column: round, own: ['round'] },
    ...attributes.map((name) => ({ name, column: name, own: [] })),
  ];
}
