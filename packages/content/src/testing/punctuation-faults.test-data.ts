import { isSentence } from './is-sentence.test-data.ts';
import type { Phrase } from './phrase.test-data.ts';

/** What is wrong with the ends of words: a sentence begins with a capital and ends with a mark, a name has no full stop. */
export function punctuationFaults(phrase: Phrase): string[] {
  const { place, kind, shown } = phrase;
  const begins = /^[«»”“]?[\p{Lu}\d]/u.test(shown);
  const ends = kind === 'prompt' ? /[\p{L})»«”][.?]$/u : isSentence(phrase) ? /[\p{L})»«”]\.$/u : /[\p{L}\d)™»«”’?]$/u;
  return [
    ...(begins ? [] : [`${place}: begins with no capital: ${shown}`]),
    ...(ends.test(shown) ? [] : [`${place}: ends wrongly for a ${kind}: ${shown}`]),
  ];
}
