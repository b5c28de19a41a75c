import { quote } from './bytes.ts';
import type { CsvRow } from './csv-row.ts';

/** Where the cell begins in the file: at its opening quotation mark when it is quoted, else at its first character. */
export function cellOpening(row: CsvRow, index: number): number {
  const start = row.starts[index] as number;
  // Before a cell that isn't quoted stands a delimiter, a line end or nothing, never a quotation mark.
  // To look before the first byte of all, even once, would make every later look several times slower.
  return start > 0 && row.bytes[start - 1] === quote ? start - 1 : start;
}
