import type { RubricText, ScaledRubric } from '@rubrikk/core';
import { oneMeaning } from './one-meaning.ts';
import { wholeNumber } from './whole-number.ts';

/** What the words of a scale stand for. */
export interface LevelMeanings {
  /** The position of the level, from 0, that each word stands for; `undefined` for a word of two levels. */
  readonly words: ReadonlyMap<string, number | undefined>;
  /** Whether the levels may be told by their numbers from 1: not where such a number is the name of another level. */
  readonly isNumbered: boolean;
}

/** Finds out what every level may be called: its id, then its label in any of the texts, then its number. */
export function levelMeanings(rubric: ScaledRubric, texts: readonly RubricText[] = []): LevelMeanings {
  const ids = rubric.scale.levels.map(({ id }) => id);
  const labels = texts.flatMap(({ levels }) =>
    ids.flatMap((id, position) => (Object.hasOwn(levels, id) ? [[levels[id] as string, position] as const] : [])),
  );
  const names = new Map([...oneMeaning(labels), ...oneMeaning(ids.map((id, position) => [id, position] as const))]);
  const numbers = ids.map((_, position) => [String(position + 1), position] as const);
  const positionOf = new Map<string, number>(numbers);
  const isNumbered = [...names].every(([name, position]) => {
    const number = positionOf.get(wholeNumber(name));
    return number === undefined || number === position;
  });
  return { words: new Map([...(isNumbered ? numbers : []), ...names]), isNumbered };
}
