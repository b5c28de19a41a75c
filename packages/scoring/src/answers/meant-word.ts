import type { NearWords } from './answer-options.ts';

/** Nothing can be told from fewer letters. */
const fewest = 3;

/** How often it is looked for: more faults than that aren't told. */
const most = 100;

/** Asks, as a sentence with a space before it, whether a known word was meant by another; nothing where none is near. */
export function meantWord(known: readonly string[], near: NearWords = () => []): (word: string) => string {
  let asked = 0;
  return (word) => {
    asked += 1;
    const [nearest] = asked > most || word.length < fewest ? [] : near(word, known);
    return nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  };
}
