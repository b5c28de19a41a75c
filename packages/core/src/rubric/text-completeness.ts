import type { PartialText } from './partial-text.ts';
import type { Rubric } from './rubric.ts';
import { textPlaces, wordsAt } from './text-places.ts';

/** How much of one part of a text is there. */
export interface PartCompleteness {
  /** The part, such as "indicators"; "title" is one of them. */
  readonly part: string;
  /** How many strings the rubric asks for. One or more. */
  readonly asked: number;
  /** Where those stand that are missing: keys from the top of the text. */
  readonly missing: readonly (readonly string[])[];
}

/** How much of a text is there. */
export interface TextCompleteness {
  /** The language, as the text says it. */
  readonly language: string;
  /** How many strings the rubric asks for. One or more. */
  readonly asked: number;
  /** How many of them are missing. */
  readonly missing: number;
  /** The same of each part that the rubric asks for, in the order of a text. */
  readonly parts: readonly PartCompleteness[];
}

/**
 * Tells how much of a text is there, for who translates. Strings that nothing asks for don't count; `checkRubricText`
 * tells of them.
 *
 * @param rubric - the rubric
 * @param text - its words in one language, whole or not; a string of spaces is missing
 * @returns the counts and what is missing, part by part
 * @example
 * ```ts
 * import { textCompleteness } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 * import { da } from '@rubrikk/content/plc-results/da';
 *
 * const { asked, missing, parts } = textCompleteness(plcResults, { ...da, title: '' });
 * console.log(`${asked - missing} of ${asked}`, parts[0]?.part); // => 16 of 17 title
 * ```
 */
export function textCompleteness<const R extends Rubric>(rubric: R, text: PartialText<R>): TextCompleteness {
  const all = textPlaces(rubric);
  const parts = [...new Set(all.map(([part]) => part))].map((part) => {
    const places = all.filter(([its]) => its === part);
    return { part, asked: places.length, missing: places.filter((place) => wordsAt(text, place) === undefined) };
  });
  return {
    language: text.language,
    asked: parts.reduce((sum, { asked }) => sum + asked, 0),
    missing: parts.reduce((sum, { missing }) => sum + missing.length, 0),
    parts,
  };
}
