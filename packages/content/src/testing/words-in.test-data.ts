import { withoutNames } from './without-names.test-data.ts';

/** The words of a text in lower case, without the names that stand as they are in every language. */
export function wordsIn(text: string): readonly string[] {
  return (
    withoutNames(text)
      .toLowerCase()
      .match(/\p{L}[\p{L}’-]*/gu) ?? []
  );
}
