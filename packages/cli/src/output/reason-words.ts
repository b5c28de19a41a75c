import type { Suppressed } from '@rubrikk/scoring';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { numbersIn } from './numbers-in.ts';

/** Says why a result is withheld. */
export function reasonWords({ reason, minimum }: Pick<Suppressed, 'reason' | 'minimum'>, words: Words): string {
  const sentences: Readonly<Record<string, string>> = { 'too-few': words.tooFew, 'would-reveal': words.wouldReveal };
  return fill(sentences[reason] ?? words.notShown, { minimum: numbersIn(words).whole(minimum) });
}
