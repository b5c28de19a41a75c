import type { MissingKind } from '@rubrikk/core';
import { allWords } from '../words/all-words.ts';

/** The words for each kind of missing, in every language that the command speaks. */
export function missingWords(): Record<string, MissingKind> {
  const entries = allWords.flatMap(({ missing }) =>
    Object.entries(missing).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
  );
  return Object.fromEntries(entries) as Record<string, MissingKind>;
}
