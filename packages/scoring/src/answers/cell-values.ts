import { cellOpening } from '../csv/cell-opening.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import { copyKey } from './copy-key.ts';
import { openKeyRegister } from './key-register.ts';
import { recentCells } from './recent-cells.ts';

/** Numbers the texts of cells, each new one from 0 on, without making a string of those met before. */
export interface CellValues {
  readonly numberOf: (row: CsvRow, index: number) => number;
  /** The text of each number. */
  readonly texts: readonly string[];
}

/** How many spellings are remembered: a file has a few of each value, but one with other spaces in each row has millions. */
const remembered = 10_000;

export function cellValues(): CellValues {
  const spellings = openKeyRegister();
  const numbers: number[] = [];
  const register = openKeyRegister();
  const texts: string[] = [];
  let key = new Uint8Array(256);

  const read = (row: CsvRow, index: number): number => {
    const room = (row.ends[index] as number) - (row.starts[index] as number);
    if (room > key.length) key = new Uint8Array(room * 2);
    const number = register.numberOf(key, copyKey(row, index, key, 0));
    if (number === texts.length) texts.push(cellText(row, index).trim());
    return number;
  };

  const recall = (row: CsvRow, index: number): number => {
    if (spellings.size() === remembered) return read(row, index);
    // As it is written, with its opening quotation mark: what is in quotes may mean something else without them.
    const opening = cellOpening(row, index);
    const spelling = spellings.numberOf(row.bytes, (row.ends[index] as number) - opening, opening);
    let number = numbers[spelling];
    if (number === undefined) {
      number = read(row, index);
      numbers.push(number);
    }
    return number;
  };

  return { texts, numberOf: recentCells(recall) };
}
