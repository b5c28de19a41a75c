import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { numbersIn } from './numbers-in.ts';

/** Says of something that it is withheld, without which of the reasons. */
export function notShownWords(minimum: number, words: Words): string {
  return fill(words.report.withheld, { minimum: numbersIn(words).whole(minimum) });
}
