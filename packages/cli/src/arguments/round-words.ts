import { type Round, rounds } from '@rubrikk/core';
import { type WordPairs, wordPairs } from './word-pairs.ts';

/** Reads the rounds that a file's own words stand for. */
export function roundWords(pairs: readonly string[]): WordPairs<Round> {
  const words = { option: 'round-word', form: 'WORD=ROUND', plural: 'rounds', meanings: rounds };
  return wordPairs<Round>({ ...words, otherwise: 'individual' }, pairs);
}
