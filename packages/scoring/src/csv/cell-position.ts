import { carriageReturn, lineFeed } from './bytes.ts';
import { cellOpening } from './cell-opening.ts';
import { checkCellIndex } from './check-cell-index.ts';
import type { CsvRow } from './csv-row.ts';
import { utf8Step } from './utf-8-step.ts';

/**
 * Where a cell of a CSV row begins in the file, for messages.
 *
 * For a quoted cell that is its opening quotation mark. The line is another than the row's when an earlier cell of the
 * row has line ends in it.
 *
 * @param row - the row that `onRow` was called with
 * @param index - which cell, from 0
 * @returns the line, from 1, and the column in characters (Unicode code points) on that line, from 1
 * @throws RangeError when the row has no such cell
 * @example
 * ```ts
 * import { cellPosition, startCsv } from '@rubrikk/scoring';
 *
 * const csv = startCsv({
 *   onRow: (row) => console.log(JSON.stringify(cellPosition(row, 1))),
 *   onFault: (fault) => console.log(fault.message),
 * });
 * csv.push(new TextEncoder().encode('rater,trust\nåse,4\n'));
 * csv.end();
 * // => {"line":1,"column":7}
 * // => {"line":2,"column":5}
 * ```
 */
export function cellPosition(
  row: CsvRow,
  index: number,
): {
  /** From 1, over line ends in cells as well. */
  readonly line: number;
  /** From 1, in Unicode code points. */
  readonly column: number;
} {
  checkCellIndex(row, index);
  const { bytes } = row;
  const opening = cellOpening(row, index);
  let { line } = row;
  let column = 1;
  for (let at = cellOpening(row, 0); at < opening; ) {
    const byte = bytes[at] as number;
    if (byte === lineFeed || byte === carriageReturn) {
      if (byte === carriageReturn || bytes[at - 1] !== carriageReturn) line += 1;
      column = 1;
    } else column += 1;
    at += Math.abs(utf8Step(bytes, at, opening));
  }
  return { line, column };
}
