import type { MissingKind } from '@rubrikk/core';
import { missingKinds } from '@rubrikk/scoring';
import { type WordPairs, wordPairs } from './word-pairs.ts';

/** Reads the kinds that codes stand for. */
export function missingCodes(pairs: readonly string[]): WordPairs<MissingKind> {
  const words = { option: 'missing', form: 'CODE=KIND', plural: 'kinds', meanings: missingKinds };
  return wordPairs<MissingKind>({ ...words, otherwise: 'skipped' }, pairs);
}
