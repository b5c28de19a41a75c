import type { Round } from '@rubrikk/core';
import { roundNames } from '../responses/round-names.ts';
import { rounds } from '../responses/rounds.ts';
import type { AnswerWords } from './answer-words.ts';
import { oneMeaning } from './one-meaning.ts';

/**
 * Every word that a cell of the rounds may hold, and the place of its round from 0: the rounds' ids, what they are called,
 * and before both a file's own words. A word of its own that is given to two rounds stands for neither.
 */
export function roundWords(own: Readonly<Record<string, Round>> = {}): AnswerWords {
  const given = Object.entries(own).map(([word, round]) => [word, placeOf(round, word)] as const);
  const known = rounds.flatMap((round, place) => [round, ...roundNames[round]].map((word) => [word, place] as const));
  const words = new Map([...oneMeaning(known), ...oneMeaning(given)]);
  return new Map([...words].flatMap(([word, place]) => (place === undefined ? [] : [[word, place] as const])));
}

function placeOf(round: Round, word: string): number {
  const place = rounds.indexOf(round);
  if (place >= 0) return place;
  throw new RangeError(
    `Expected one of ${rounds.join(', ')} as the round that "${word}" stands for; received ${JSON.stringify(round)}.`,
  );
}
