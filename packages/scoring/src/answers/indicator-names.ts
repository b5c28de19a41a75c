import type { Rubric, RubricText } from '@rubrikk/core';
import { indicatorIds } from '../tally/indicators-of.ts';
import { normalWord } from './normal-word.ts';
import { oneMeaning } from './one-meaning.ts';

/** The indicator that a header cell speaks of; `undefined` for none, and for words that two of them share. */
export type IndicatorName = (text: string) => string | undefined;

/** Knows indicators by their ids, then by their statements in any of the texts. */
export function indicatorNames(rubric: Rubric, texts: readonly RubricText[] = []): IndicatorName {
  const ids = indicatorIds(rubric);
  const statements = texts.flatMap(({ indicators }) =>
    ids.flatMap((id) => (Object.hasOwn(indicators, id) ? [[indicators[id] as string, id] as const] : [])),
  );
  const exact = new Set(ids);
  const names = new Map([...oneMeaning(statements), ...oneMeaning(ids.map((id) => [id, id] as const))]);
  return (text) => (exact.has(text) ? text : names.get(normalWord(text)));
}
