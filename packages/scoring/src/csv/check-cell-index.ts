import type { CsvRow } from './csv-row.ts';

export function checkCellIndex(row: CsvRow, index: number): void {
  if (Number.isInteger(index) && index >= 0 && index < row.cellCount) return;
  throw new RangeError(
    `Expected the index of a cell, a whole number of 0 or more and less than ${row.cellCount}, on line ${row.line}; received ${index}. Compare it with row.cellCount first.`,
  );
}
