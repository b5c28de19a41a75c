import type { CsvHandlers } from './csv-handlers.ts';
import type { CsvReader } from './csv-reader.ts';
import { startMarkedCsv } from './start-marked-csv.ts';

/**
 * Starts reading a CSV file that is pushed as bytes, in chunks of any size, and calls back for each row and each fault.
 *
 * - Input: UTF-8, with or without a byte order mark; lines end with LF, CRLF or CR, the last one with or without.
 * - Delimiter: comma, semicolon or tab, whichever the first row has most of outside quotes; or what a first line
 *   `sep=;` names, which is then skipped.
 * - Cells: as RFC 4180 has it; in quotes a cell may hold delimiters, line ends and doubled quotation marks. A quotation
 *   mark inside a cell that doesn't begin with one is a character like others.
 * - Lines without a character are skipped. Nothing is trimmed, and rows may differ in their number of cells.
 * - Memory: bounded. It holds the unfinished row, 16 MiB at most, with 8 bytes for each of its cells, and a small piece
 *   of the chunk.
 *
 * Rows and faults come in the order of the file, and the same ones however it is cut into chunks; the faults that are
 * counted over the whole file come at its end. After a fault the reading goes on, except in a file that is UTF-16, a
 * workbook or no text at all.
 *
 * @param handlers - what to call for each row and each fault
 * @returns the reader to push the file into
 * @throws TypeError by `push` and `end`, when they're called after `end` or from a handler, or with what isn't bytes
 * @example
 * ```ts
 * import { cellText, startCsv } from '@rubrikk/scoring';
 *
 * const csv = startCsv({
 *   onRow: (row) => console.log(`${row.cellCount} cells, the last is ${cellText(row, row.cellCount - 1)}`),
 *   onFault: (fault) => console.log(`${fault.code} in line ${fault.line}, column ${fault.column}`),
 * });
 * csv.push(new TextEncoder().encode('rater,trust,time\nr1,4,3\nr2,2,"5'));
 * csv.end();
 * // => 3 cells, the last is time
 * // => 3 cells, the last is 3
 * // => unclosed-quote in line 3, column 6
 * ```
 */
export function startCsv(handlers: CsvHandlers): CsvReader {
  return startMarkedCsv(undefined, {
    onRow: (row) => handlers.onRow(row),
    onFault: (fault) => handlers.onFault(fault),
  });
}
