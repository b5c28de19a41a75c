import type { Suppressed } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { notShownWords } from './not-shown-words.ts';
import { numbersIn } from './numbers-in.ts';

/** Says why a result is withheld. */
export function reasonWords({ reason, minimum }: Pick<Suppressed, 'reason' | 'minimum'>, words: Words): string {
  if (reason === 'withheld') return notShownWords(minimum, words);
  return fill(words.report.explanation.suppressed[reason], { minimum: numbersIn(words).whole(minimum) });
}
