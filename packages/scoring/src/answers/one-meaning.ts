import { normalWord } from './normal-word.ts';

/**
 * The one meaning of each word, `undefined` for a word that has two: to guess between them would count answers on the
 * wrong level or indicator, unseen.
 */
export function oneMeaning<Meaning>(
  entries: readonly (readonly [word: string, meaning: Meaning])[],
): Map<string, Meaning | undefined> {
  const meanings = new Map<string, Meaning | undefined>();
  for (const [word, meaning] of entries) {
    const key = normalWord(word);
    meanings.set(key, meanings.has(key) && meanings.get(key) !== meaning ? undefined : meaning);
  }
  return meanings;
}
