import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerWords } from './answer-words.ts';
import { type CellCode, cellCodes } from './cell-codes.ts';
import { shortCodes } from './short-codes.ts';

/** Reads the cells of a row, and says whether each of them stands for something. */
export type RowCodes = (row: CsvRow, positions: Int32Array, codes: Uint8Array | Uint16Array) => boolean;

/** Reads rows by a list of words. Nearly all cells have a byte or none: they cost two looks into tables. */
export function rowCodes(words: AnswerWords): { readonly readRow: RowCodes; readonly codeOf: CellCode } {
  const codeOf = cellCodes(words);
  const short = shortCodes(words);
  const readRow: RowCodes = (row, positions, codes) => {
    const { bytes, starts, ends } = row;
    const width = positions.length;
    let signs = 0;
    for (let place = 0; place < width; place += 1) {
      const index = positions[place] as number;
      const start = starts[index] as number;
      const length = (ends[index] as number) - start;
      const code = length < 2 ? (short[(bytes[start] as number) | (length << 8)] as number) : codeOf(row, index);
      signs |= code;
      codes[place] = code;
    }
    // One code below 0 leaves the sign of all of them so.
    return signs >= 0;
  };
  return { readRow, codeOf };
}
