import type { KnownCells } from './known-cells.ts';

/**
 * What the cells of a row stand for, as far as it was seen while they were scanned; filled anew for every row. Where a cell
 * with a mark begins and ends stands in the row only after {@link locateCells}.
 */
export interface CellMarks {
  /** The mark of each cell; of a cell without one, whatever stands there. */
  codes: Int16Array;
  /** The cells without a mark. */
  without: Int32Array;
  /** How many they are. */
  withoutCount: number;
  /** Where the row begins in its bytes. */
  rowStart: number;
  /** The cells that {@link learnCell} has given a mark. */
  readonly known: KnownCells;
  /** What stands between cells. */
  delimiter: number;
}
