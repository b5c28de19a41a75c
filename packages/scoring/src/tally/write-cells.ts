import type { CellTables } from './cell-tables.ts';
import type { TallyCounts } from './tally-counts.ts';
import { writeAnyLevels } from './write-any-levels.ts';
import { writeUpToFive } from './write-up-to-five.ts';

/**
 * Writes eight statistics for each cell.
 *
 * @param counts - the cells, one after another
 * @param levels - how many levels a cell has, 2 to 12
 * @param tables - the tables for this many levels
 * @param output - where to write
 * @param apart - how many numbers there are from one cell to the next; those after its levels are passed over
 */
export function writeCells(
  counts: TallyCounts,
  levels: number,
  tables: CellTables,
  output: Float64Array,
  apart = levels,
): void {
  if (levels <= 5) writeUpToFive(counts, levels, tables, output, apart);
  else writeAnyLevels(counts, levels, tables, output, apart);
}
