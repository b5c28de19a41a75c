import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { isSentence } from '../../packages/content/src/testing/is-sentence.test-data.ts';
import { fewestWordsForLix } from '../../packages/content/src/testing/limits.test-data.ts';
import { lix } from '../../packages/content/src/testing/lix.test-data.ts';
import { phrasesOf } from '../../packages/content/src/testing/phrases-of.test-data.ts';
import { wordsIn } from '../../packages/content/src/testing/words-in.test-data.ts';

/** What is counted of a text. */
export interface Measured {
  /** All words that a reader sees, each string once. */
  readonly words: number;
  /** The reading ease of its sentences; nothing where there are too few words to tell. */
  readonly lix: number | undefined;
}

/** Counts a text and measures its reading ease, of its sentences alone. */
export function measureText(thing: Content, text: Data): Measured {
  const phrases = phrasesOf(thing, text);
  const sentences = phrases.filter(isSentence).map(({ words }) => words);
  const enough = sentences.flatMap(wordsIn).length >= fewestWordsForLix;
  return {
    words: phrases.flatMap(({ words }) => wordsIn(words)).length,
    lix: enough ? lix(sentences) : undefined,
  };
}
