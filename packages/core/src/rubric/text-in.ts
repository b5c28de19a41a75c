import { formatPath } from '../shared/format-path.ts';
import type { Issue } from '../shared/issue.ts';
import type { Parsed } from '../shared/parsed.ts';
import type { PartialText } from './partial-text.ts';
import type { Rubric } from './rubric.ts';
import type { RubricText } from './rubric-text.ts';
import { type TextPlace, textOf, textPlaces, wordsAt } from './text-places.ts';

/** A string that was taken from another language than the first that was asked for. */
export interface TextFallback {
  /** Where the string stands: keys from the top of the text. */
  readonly path: readonly string[];
  /** The language that it was taken from, as its text says it. */
  readonly language: string;
}

/** A whole text, and which of its strings are in another language. */
export interface TextWithFallbacks<R extends Rubric = Rubric> {
  /** The text, in the first language that was asked for as far as that has the words. */
  readonly text: RubricText<R>;
  /** The strings that were taken from another language, in the order of the text. */
  readonly fellBack: readonly TextFallback[];
}

/**
 * A rubric's words in one language, and where that has none, in the next that the caller names. No language is used
 * that isn't named, and "nb" isn't "nb-NO": name both.
 *
 * @param rubric - the rubric
 * @param texts - its texts, whole or not
 * @param languages - the languages in the order in which they are asked for; capitals don't matter
 * @returns the text with the strings that fell back, or an issue for each string that none of the languages has
 * @throws RangeError when no language is named
 * @example
 * ```ts
 * import { formatPath, textIn } from '@rubrikk/core';
 * import { plcResults } from '@rubrikk/content';
 * import { da } from '@rubrikk/content/plc-results/da';
 * import { en } from '@rubrikk/content/plc-results/en';
 *
 * const { title: _, ...half } = da;
 * const found = textIn(plcResults, [half, en], ['da', 'en']);
 * if (found.ok) {
 *   for (const { path, language } of found.value.fellBack) console.log(formatPath(path), language); // => $.title en
 * }
 * ```
 */
export function textIn<const R extends Rubric>(
  rubric: R,
  texts: readonly PartialText<R>[],
  languages: readonly string[],
): Parsed<TextWithFallbacks<R>> {
  if (languages.length === 0) {
    throw new RangeError('textIn takes one or more languages; received none. Name those that may be shown, in order.');
  }
  const chain = languages.flatMap((language) => texts.find((text) => isIn(text, language)) ?? []);
  const found = textPlaces(rubric).map((place) => ({ place, text: chain.find((text) => wordsAt(text, place)) }));
  const issues = found.flatMap(({ place, text }) => (text === undefined ? [missing(place, languages)] : []));
  if (issues.length > 0) return { ok: false, issues };
  const first = `${languages[0]}`;
  const fellBack = found.flatMap(({ place, text }) =>
    text === undefined || isIn(text, first) ? [] : [{ path: place, language: text.language }],
  );
  const words = found.map(({ place, text }) => [place, `${wordsAt(text, place)}`] as const);
  // Every string that the rubric asks for is there, so the text is the rubric's.
  const text = { rubric: rubric.id, language: first, ...textOf(words) } as RubricText<R>;
  return { ok: true, value: { text, fellBack } };
}

function isIn(text: { readonly language: string }, language: string): boolean {
  return text.language.toLowerCase() === language.toLowerCase();
}

function missing(place: TextPlace, languages: readonly string[]): Issue {
  const message = `No text in ${languages.join(', ')} has words at ${formatPath(place)}; add them, or name another language.`;
  return { code: 'missing-text', path: place, message };
}
