import type { DimensionResult } from '@rubrikk/scoring';
import type { Words } from '../words/words.ts';
import { numbersIn } from './numbers-in.ts';

/** What stands in a table in the place of what is withheld. */
export const withheldSign = '*';

/** A dimension's favourable share as it stands in a table; a dash where nobody chose a level. */
export function shareCell(result: DimensionResult, words: Words): string {
  if (result.status === 'suppressed') return withheldSign;
  return result.favourable === undefined ? '–' : numbersIn(words).share(result.favourable.share);
}
