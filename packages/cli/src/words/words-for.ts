import { allWords } from './all-words.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import type { Words } from './words.ts';

/** The command's words for a text's language; English where it doesn't speak that one. */
export function wordsFor(language: string): Words {
  const base = language.toLowerCase().split('-')[0];
  if (base === 'no') return nb;
  return allWords.find((words) => words.language === base) ?? en;
}
