import { indicatorsOf, type OrdinalRubric, type RubricText } from '@rubrikk/core';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { nameIn } from './name-in.ts';

/** The indicators of a rubric that are worded in reverse. */
export function reverseOf(rubric: OrdinalRubric): string[] {
  return indicatorsOf(rubric).flatMap(({ indicator }) => (indicator.reverse ? [indicator.id] : []));
}

/** Names the indicators whose levels were turned round; nothing where there are none. */
export function turnedWords(turned: readonly string[], text: RubricText, words: Words): string[] {
  if (turned.length === 0) return [];
  const [open, close] = words.report.quotes;
  const statements = turned.map((id) => `${open}${nameIn(text.indicators, id)}${close}`).join(', ');
  return [fill(words.turned, { statements })];
}
