import { cellOpening } from './cell-opening.ts';
import { checkCellIndex } from './check-cell-index.ts';
import type { CsvRow } from './csv-row.ts';
import { utf8Text } from './utf-8-text.ts';

/**
 * The text of one cell of a CSV row, decoded from UTF-8, with each doubled quotation mark of a quoted cell made one.
 *
 * Trims nothing. Bytes that are no UTF-8 come out as U+FFFD.
 *
 * @param row - the row that `onRow` was called with
 * @param index - which cell, from 0
 * @returns the text; the empty string for an empty cell
 * @throws RangeError when the row has no such cell
 * @example
 * ```ts
 * import { cellText, startCsv } from '@rubrikk/scoring';
 *
 * const csv = startCsv({
 *   onRow: (row) => console.log(`${row.line}: ${cellText(row, 0)} | ${cellText(row, 1)}`),
 *   onFault: (fault) => console.log(fault.message),
 * });
 * csv.push(new TextEncoder().encode('rater;comment\nr1;"We say ""we""; nearly always"\n'));
 * csv.end();
 * // => 1: rater | comment
 * // => 2: r1 | We say "we"; nearly always
 * ```
 */
export function cellText(row: CsvRow, index: number): string {
  checkCellIndex(row, index);
  const start = row.starts[index] as number;
  const text = utf8Text(row.bytes, start, row.ends[index] as number);
  return cellOpening(row, index) < start ? text.replaceAll('""', '"') : text;
}
