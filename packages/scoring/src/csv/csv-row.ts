/**
 * One row of a CSV file as byte offsets: one object that is filled anew for every row, so it's valid only during the
 * call of `onRow`.
 *
 * Cell `index` is `bytes` from `starts[index]` up to, not including, `ends[index]`, without the quotation marks around
 * it. A quotation mark inside a quoted cell still stands there twice: {@link cellText} makes it one.
 */
export interface CsvRow {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  /** How many cells the row has. What stands in `starts` and `ends` after that many is left over. */
  readonly cellCount: number;
  /** The bytes that the offsets point into. */
  readonly bytes: Uint8Array;
  /** Where each cell begins. */
  readonly starts: Int32Array;
  /** Where each cell ends, not included. */
  readonly ends: Int32Array;
}
