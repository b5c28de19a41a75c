import type { Parsed, ScaledRubric } from '@rubrikk/core';
import type { ResponseOptions } from './response-options.ts';
import type { ResponseRow } from './response-row.ts';
import type { ResponseTable } from './response-table.ts';
import { startResponses } from './start-responses.ts';

/**
 * Makes a response table of flat rows, one for each rater, checked against the rubric.
 *
 * Memory: as {@link startResponses}, which also takes a stream.
 *
 * @param rubric - the rubric that was rated
 * @param rows - the rows, in anything that can be gone through once
 * @param options - under which keys a row holds what
 * @returns the table, or everything that is wrong; a problem's path is the position of the row, from 0, and the key. A row
 *   of which no indicator is answered is left out and counted as `blank` of the table
 * @throws RangeError when a key stands for two things, the rubric's indicators don't share one scale, or it has more than
 *   251 levels
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { responsesFromRows, tally } from '@rubrikk/scoring';
 *
 * const indicator = plcResults.dimensions[0].indicators[0].id;
 * const rows = [
 *   { unit: 'north', role: 'leader', rater: 'k1', [indicator]: 4 },
 *   { unit: 'north', role: 'teacher', rater: 'k2', [indicator]: 'do-not-know' },
 * ];
 * const read = responsesFromRows(plcResults, rows);
 * if (read.ok) console.log(tally(read.value, { round: 'individual', by: ['role'] }).groups.length); // => 2
 * ```
 */
export function responsesFromRows<const Own extends string = never>(
  rubric: ScaledRubric,
  rows: Iterable<ResponseRow>,
  options: ResponseOptions<Own> = {},
): Parsed<ResponseTable<Own>> {
  const builder = startResponses(rubric, options);
  for (const row of rows) builder.add(row);
  return builder.finish();
}
