import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerWords } from './answer-words.ts';
import { normalWord } from './normal-word.ts';
import { recalledCells } from './recalled-cells.ts';
import { shortCodes } from './short-codes.ts';
import { wholeNumber } from './whole-number.ts';

/** What a cell stands for: its code, or -1 when it stands for nothing. */
export type CellCode = (row: CsvRow, index: number) => number;

/** Reads cells by a list of words, and makes a string of each spelling once; cells of one byte, which most are, of none. */
export function cellCodes(words: AnswerWords): CellCode {
  const short = shortCodes(words);
  const recall = recalledCells(1000, (row, index) => codeOf(words, normalWord(cellText(row, index))));
  return (row, index) => {
    const start = row.starts[index] as number;
    const length = (row.ends[index] as number) - start;
    return length < 2 ? (short[(row.bytes[start] as number) | (length << 8)] as number) : recall(row, index);
  };
}

function codeOf(words: AnswerWords, word: string): number {
  const code = words.get(word);
  if (code !== undefined) return code;
  const whole = wholeNumber(word);
  return (whole === word ? undefined : words.get(whole)) ?? -1;
}
