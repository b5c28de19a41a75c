import { cellText } from '../csv/cell-text.ts';
import type { CsvRow } from '../csv/csv-row.ts';
import type { AnswerWords } from './answer-words.ts';
import { normalWord } from './normal-word.ts';

/** What a cell stands for: its code, or -1 when it stands for nothing. */
export type CellCode = (row: CsvRow, index: number) => number;

/** How many spellings are remembered: a file has a few, but one with a new number of spaces in each row has millions. */
const remembered = 1000;

/** Reads cells by a list of words; cells of one byte, which most are, without making a string. */
export function cellCodes(words: AnswerWords): CellCode {
  const codeOf = (text: string) => words.get(normalWord(text)) ?? -1;
  const single = new Int32Array(256).fill(-1);
  for (let byte = 1; byte < 0x80; byte += 1) single[byte] = codeOf(String.fromCharCode(byte));
  const empty = codeOf('');
  const seen = new Map<string, number>();
  return (row, index) => {
    const start = row.starts[index] as number;
    const length = (row.ends[index] as number) - start;
    if (length === 0) return empty;
    if (length === 1) return single[row.bytes[start] as number] as number;
    const text = cellText(row, index);
    const known = seen.get(text);
    if (known !== undefined) return known;
    const code = codeOf(text);
    if (seen.size < remembered) seen.set(text, code);
    return code;
  };
}
