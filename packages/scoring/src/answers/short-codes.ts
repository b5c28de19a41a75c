import type { AnswerWords } from './answer-words.ts';
import { normalWord } from './normal-word.ts';

/**
 * The code of every cell of a byte or none, -1 where it stands for nothing. Its place is the byte at which the cell starts,
 * plus 256 for each byte that it has: an empty cell starts at any.
 */
export function shortCodes(words: AnswerWords): Int16Array {
  const codeOf = (text: string) => words.get(normalWord(text)) ?? -1;
  const codes = new Int16Array(512).fill(-1);
  codes.fill(codeOf(''), 0, 256);
  for (let byte = 1; byte < 0x80; byte += 1) codes[256 + byte] = codeOf(String.fromCharCode(byte));
  return codes;
}
