import type { Words } from '../words/words.ts';
import { notShownWords } from './not-shown-words.ts';
import { withheldSign } from './share-cell.ts';

/** Says under a table what its withheld cells are; nothing where there are none. */
export function withheldNote(
  results: readonly { readonly status: 'shown' | 'suppressed' }[],
  minimum: number,
  words: Words,
): string[] {
  const isHidden = results.some(({ status }) => status === 'suppressed');
  return isHidden ? [`${withheldSign} ${notShownWords(minimum, words)}`] : [];
}
