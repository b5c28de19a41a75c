import { cellTables } from './cell-tables.ts';
import { checkCellLevels } from './check-cell-levels.ts';
import { missingKinds } from './missing-kinds.ts';
import { largestGroup } from './room-for-counts.ts';
import type { Tally } from './tally.ts';
import { writeCells } from './write-cells.ts';

/**
 * Eight statistics of every cell of a tally: for each of its groups, for each of its indicators, what
 * {@link cellStatistics} has for the raters who chose a level. Those without a level are left out, as `countsOf` does.
 *
 * @param tally - the tally, of up to 12 levels
 * @param output - where to write: eight numbers a cell, in the order of `cellStatisticNames`; made when left out
 * @returns the output; the cell of the group at `g` and the indicator at `i` begins at `(g * indicators.length + i) * 8`
 * @throws RangeError when the scale has fewer than two levels or more than 12, or the output is too short
 * @example
 * ```ts
 * import { plcResults } from '@rubrikk/content';
 * import { startTally, tallyStatistics } from '@rubrikk/scoring';
 *
 * const builder = startTally(plcResults, ['unit']);
 * for (const level of [1, 2]) builder.add(builder.group(['north']), [level]);
 * for (const level of [3, 3, 3]) builder.add(builder.group(['south']), [level]);
 * const statistics = tallyStatistics(builder.finish());
 * console.log(statistics.subarray(0, 3).join(' ')); // => 2 2.5 2.5
 * console.log(statistics.subarray(8, 11).join(' ')); // => 3 4 4
 * ```
 */
export function tallyStatistics(tally: Tally, output: Float64Array = roomFor(tally)): Float64Array {
  const levels = tally.levels.length;
  checkCellLevels(levels);
  const numbers = sizeOf(tally);
  if (output.length < numbers) {
    throw new RangeError(`Expected room for ${numbers} numbers; received ${output.length}.`);
  }
  const most = largestGroup(tally.raters);
  writeCells(tally.counts, levels, cellTables(levels, most), output, levels + missingKinds.length);
  return output;
}

function sizeOf({ groups, indicators }: Tally): number {
  return groups.length * indicators.length * 8;
}

function roomFor(tally: Tally): Float64Array {
  return new Float64Array(sizeOf(tally));
}
