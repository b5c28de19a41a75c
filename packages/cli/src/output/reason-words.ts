import type { Suppressed } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { notShownWords } from './not-shown-words.ts';
import { numbersIn } from './numbers-in.ts';

/** Says why a result is withheld. */
export function reasonWords({ reason, minimum }: Pick<Suppressed, 'reason' | 'minimum'>, words: Words): string {
  if (reason === 'would-reveal') return words.wouldReveal;
  if (reason === 'too-few') return fill(words.tooFew, { minimum: numbersIn(words).whole(minimum) });
  return notShownWords(minimum, words);
}
