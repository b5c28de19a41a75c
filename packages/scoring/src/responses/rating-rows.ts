import type { Round } from '@rubrikk/core';
import { chosenRows } from './chosen-rows.ts';
import type { ResponseTable } from './response-table.ts';

/** Which ratings of a table become rows. */
export interface RatingRowsOptions {
  /** The round: rounds are different facts, and never stand in one list. */
  readonly round: Round;
  /** The wave, where there are several. */
  readonly wave?: string;
  /** True to take the responses of several waves together: a rater in two of them then has two rows. */
  readonly poolWaves?: true;
  /** The ids of the indicators, such as those of a dimension, in the order that the columns are to have; all when left out. */
  readonly indicators?: readonly string[];
}

/**
 * The ratings of a table as rows of numbers, one row per response, one column per indicator: what `cronbachAlpha` and all
 * other measures of a table of ratings take, and `countRatings` for those that take counts, such as `krippendorffAlpha`.
 *
 * A number is the position of the level, from 1 for the lowest; 0 is missing, of whichever kind. As it was rated: where an
 * indicator is worded in reverse, take `table.levels.length + 1` minus its level.
 *
 * A row is what one person said: it isn't for publishing.
 *
 * @param table - the responses
 * @param how - `round`: which round; `wave`: which wave; `indicators`: which columns
 * @returns one row per response, in the table's order
 * @throws RangeError when no round is chosen, there are several waves and none is chosen, or the wave or an indicator isn't
 *   in the table
 * @example
 * ```ts
 * import { learningOrganisation } from '@rubrikk/content';
 * import { countRatings, cronbachAlpha, krippendorffAlpha, ratingRows, responsesFromRows } from '@rubrikk/scoring';
 *
 * const [dimension] = learningOrganisation.dimensions;
 * const indicators = dimension.indicators.map(({ id }) => id);
 * const answers = [[1, 1, 2, 1, 1], [2, 1, 2, 2, 2], [2, 3, 3, 'do-not-know', 2], [3, 3, 2, 3, 3], [3, 2, 3, 3, 2]];
 * const rows = answers.map((row) => Object.fromEntries(row.map((answer, at) => [indicators[at], answer])));
 * const read = responsesFromRows(learningOrganisation, rows);
 * if (read.ok) {
 *   const ratings = ratingRows(read.value, { round: 'individual', indicators });
 *   console.log(ratings[2]?.join(' ')); // => 2 3 3 0 2
 *   console.log(cronbachAlpha(ratings, 'listwise')?.toFixed(4)); // => 0.9146
 *   console.log(krippendorffAlpha(countRatings(ratings, read.value.levels.length))?.toFixed(4)); // => -0.1665
 * }
 * ```
 */
export function ratingRows(table: ResponseTable<string>, how: RatingRowsOptions): readonly (readonly number[])[] {
  const columns = columnsOf(table, how.indicators ?? table.indicators);
  const width = table.indicators.length;
  const levels = table.levels.length;
  const levelAt = (at: number) => {
    const code = table.codes[at] as number;
    return code < levels ? code + 1 : 0;
  };
  const rows = chosenRows(table, { ...how, by: [] }) ?? Array.from({ length: table.size }, (_, row) => row);
  return Array.from(rows, (row) => columns.map((column) => levelAt(row * width + column)));
}

function columnsOf(table: ResponseTable<string>, indicators: readonly string[]): readonly number[] {
  return indicators.map((id) => {
    const column = table.indicators.indexOf(id);
    if (column >= 0) return column;
    throw new RangeError(`Expected indicators of the table, [${table.indicators}]; received "${id}".`);
  });
}
