import { allWords } from './all-words.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

/** The command's words for a text's language; English where it doesn't speak that one. */
export function wordsFor(language: string): Words {
  const [base] = language.split('-');
  return allWords.find((words) => words.language === base) ?? en;
}
