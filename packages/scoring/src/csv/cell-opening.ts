import { quote } from './bytes.ts';
import type { CsvRow } from './csv-row.ts';

/** Where the cell begins in the file: at its opening quotation mark when it is quoted, else at its first character. */
export function cellOpening(row: CsvRow, index: number): number {
  const start = row.starts[index] as number;
  // Before a cell that isn't quoted stands a delimiter, a line end or nothing, never a quotation mark.
  return row.bytes[start - 1] === quote ? start - 1 : start;
}
