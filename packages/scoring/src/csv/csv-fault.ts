/** Something that is wrong with a CSV file, as data: which fault, where, and in words how to mend it. */
export interface CsvFault {
  /**
   * Which fault.
   *
   * - `unclosed-quote`: a cell begins with a quotation mark that nothing closes; the place is that mark, and nothing
   *   from its row on is delivered.
   * - `text-after-quote`: a cell goes on after its closing mark (`"ab"c`); the place is the first character too many,
   *   and the cell is delivered as it stands, marks included.
   * - `not-utf-8`: bytes that are no UTF-8; one fault, at the first place, after the last row.
   * - `nul-byte`: bytes of value 0; one fault, at the first place, after the last row.
   * - `utf-16`: the file is UTF-16; nothing of it is read.
   * - `workbook`: the file is an Excel workbook, or another zip archive; nothing of it is read.
   * - `not-text`: the file is a PDF or a picture; nothing of it is read.
   * - `row-too-long`: the row that begins here is longer than 16 MiB and is left out.
   * - `empty-file`: there is no row.
   */
  readonly code:
    | 'unclosed-quote'
    | 'text-after-quote'
    | 'not-utf-8'
    | 'nul-byte'
    | 'utf-16'
    | 'workbook'
    | 'not-text'
    | 'row-too-long'
    | 'empty-file';
  /** The line of the file, from 1. */
  readonly line: number;
  /** The character of that line, from 1; a byte order mark isn't counted. */
  readonly column: number;
  /** What is wrong and how to mend it, as English sentences. */
  readonly message: string;
}
