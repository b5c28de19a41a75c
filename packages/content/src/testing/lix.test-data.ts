import { sentenceCount } from './sentence-count.test-data.ts';
import { wordsIn } from './words-in.test-data.ts';

const letterCount = (word: string) => [...word.matchAll(/\p{L}/gu)].length;

/** The reading ease of sentences (Björnsson 1968): words per sentence plus per cent of words over six letters. */
export function lix(sentences: readonly string[]): number | undefined {
  const words = sentences.flatMap(wordsIn);
  const count = sentences.reduce((sum, sentence) => sum + sentenceCount(sentence), 0);
  if (count === 0 || words.length === 0) return undefined;
  const long = words.filter((word) => letterCount(word) > 6);
  return words.length / count + (100 * long.length) / words.length;
}
