import type { Problem } from '../problem.ts';
import { wrongArgument } from './wrong-argument.ts';

/** An option by which words get their meanings, such as `--missing CODE=KIND`. */
export interface PairOption<Meaning extends string> {
  readonly option: string;
  /** What is left and right of the equals sign, such as `CODE=KIND`. */
  readonly form: string;
  /** What several meanings are called. */
  readonly plural: string;
  readonly meanings: readonly Meaning[];
  /** What a word whose meaning is wrong is taken for, so that it isn't told of once more for each cell that holds it. */
  readonly otherwise: Meaning;
}

/** The meanings of words, and what is wrong with the pairs that say so. */
export interface WordPairs<Meaning extends string> {
  readonly words: Readonly<Record<string, Meaning>>;
  readonly problems: readonly Problem[];
}

/** Reads pairs of a word and its meaning. */
export function wordPairs<Meaning extends string>(
  { option, form, plural, meanings, otherwise }: PairOption<Meaning>,
  pairs: readonly string[],
): WordPairs<Meaning> {
  const words = new Map<string, Meaning>();
  const problems: Problem[] = [];
  for (const pair of pairs) {
    const at = pair.lastIndexOf('=');
    const word = at < 0 ? pair : pair.slice(0, at);
    const meaning = meanings.find((known) => at > 0 && known === pair.slice(at + 1));
    const earlier = words.get(word);
    if (meaning === undefined) {
      const expected = `--${option} expects ${form} with one of ${meanings.join(', ')}`;
      problems.push(wrongArgument(`${expected}; received "${pair}".`));
    } else if (earlier !== undefined && earlier !== meaning) {
      const two = `--${option} gives "${word}" two ${plural}, ${earlier} and ${meaning}`;
      problems.push(wrongArgument(`${two}; keep one.`));
    }
    words.set(word, meaning ?? otherwise);
  }
  return { words: Object.fromEntries(words), problems };
}
