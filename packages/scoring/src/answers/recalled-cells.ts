import { cellOpening } from '../csv/cell-opening.ts';
import { openKeyRegister } from './key-register.ts';
import { type CellNumber, recentCells } from './recent-cells.ts';

/**
 * Reads each spelling of a cell once.
 *
 * @param most - how many spellings are remembered: a file has a few, but one with a new number of spaces in each row has
 *   millions
 * @param read - reads a cell; one that is written with the same bytes must give the same number
 */
export function recalledCells(most: number, read: CellNumber): CellNumber {
  const spellings = openKeyRegister();
  const numbers: number[] = [];
  return recentCells((row, index) => {
    if (numbers.length === most) return read(row, index);
    // As it is written, with its opening quotation mark: what is in quotes may mean something else without them.
    const opening = cellOpening(row, index);
    const spelling = spellings.numberOf(row.bytes, (row.ends[index] as number) - opening, opening);
    let number = numbers[spelling];
    if (number === undefined) {
      number = read(row, index);
      numbers.push(number);
    }
    return number;
  });
}
