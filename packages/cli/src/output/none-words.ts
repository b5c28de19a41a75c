import type { Words } from '../words/words.ts';

/** Instead of entries in a list of these: that there are none, or none of those that aren't withheld. */
export function noneWords(
  results: readonly ({ readonly status: 'shown' | 'suppressed' } | undefined)[],
  words: Words,
): string {
  return results.some((result) => result?.status === 'suppressed') ? words.noneOfShown : words.none;
}
