import { cellOpening } from '../csv/cell-opening.ts';
import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerWords } from './answer-words.ts';
import { openKeyRegister } from './key-register.ts';
import { normalWord } from './normal-word.ts';
import { recentCells } from './recent-cells.ts';
import { shortCodes } from './short-codes.ts';

/** What a cell stands for: its code, or -1 when it stands for nothing. */
export type CellCode = (row: CsvRow, index: number) => number;

/** How many spellings are remembered: a file has a few, but one with a new number of spaces in each row has millions. */
const remembered = 1000;

/** Reads cells by a list of words, and makes a string of each spelling once; cells of one byte, which most are, of none. */
export function cellCodes(words: AnswerWords): CellCode {
  const short = shortCodes(words);
  const spellings = openKeyRegister();
  const codes: number[] = [];
  const read = (row: CsvRow, index: number) => words.get(normalWord(cellText(row, index))) ?? -1;
  const recall = recentCells((row, index) => {
    if (codes.length === remembered) return read(row, index);
    // As it is written, with its opening quotation mark: what is in quotes may mean something else without them.
    const opening = cellOpening(row, index);
    const spelling = spellings.numberOf(row.bytes, (row.ends[index] as number) - opening, opening);
    let code = codes[spelling];
    if (code === undefined) {
      code = read(row, index);
      codes.push(code);
    }
    return code;
  });
  return (row, index) => {
    const start = row.starts[index] as number;
    const length = (row.ends[index] as number) - start;
    return length < 2 ? (short[(row.bytes[start] as number) | (length << 8)] as number) : recall(row, index);
  };
}
