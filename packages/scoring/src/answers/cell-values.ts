import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { copyKey } from './copy-key.ts';
import { openKeyRegister } from './key-register.ts';
import { recalledCells } from './recalled-cells.ts';

/** Numbers the texts of cells, each new one from 0 on, without making a string of those met before. */
export interface CellValues {
  readonly numberOf: (row: CsvRow, index: number) => number;
  /** The text of each number. */
  readonly texts: readonly string[];
}

export function cellValues(): CellValues {
  const register = openKeyRegister();
  const texts: string[] = [];
  let key = new Uint8Array(256);
  const numberOf = recalledCells(10_000, (row, index) => {
    const room = (row.ends[index] as number) - (row.starts[index] as number);
    if (room > key.length) key = new Uint8Array(room * 2);
    const number = register.numberOf(key, copyKey(row, index, key, 0));
    if (number === texts.length) texts.push(cellText(row, index).trim());
    return number;
  });
  return { texts, numberOf };
}
