// Schools in two waves, for how often a change is told where there is none.
import { type Change, type Correction, changesBetweenWaves, type WavePair } from '@rubrikk/scoring';

const rubric = { id: 'made-up', version: '1.0.0' };
const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };

/** A random number from 0 to 1. */
export type Draw = () => number;

/** A level, from 0, with the given chances. */
function drawn(chances: readonly number[], random: Draw): number {
  let left = random();
  const level = chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
  return level < 0 ? chances.length - 1 : level;
}

export interface School {
  readonly name: string;
  readonly raters: number;
  readonly chances: readonly number[];
  /** How likely a rater is to choose the same level again rather than to draw anew. */
  readonly constancy: number;
}

export const schools: readonly School[] = [
  { name: '20 raters on three levels', raters: 20, chances: [0.2, 0.5, 0.3], constancy: 0 },
  { name: '12 raters on five levels', raters: 12, chances: [0.1, 0.2, 0.4, 0.2, 0.1], constancy: 0 },
  { name: '45 raters on three levels', raters: 45, chances: [0.1, 0.3, 0.6], constancy: 0 },
  { name: '25 raters in two camps', raters: 25, chances: [0.45, 0.1, 0.45], constancy: 0.3 },
];

/** One row per level before, with how many chose each level after. */
export type Moves = readonly (readonly number[])[];

/** One indicator of a school: who answers twice draws both levels alike, and then moves. */
function movesOf({ raters, chances, constancy }: School, random: Draw, move: (level: number) => number): Moves {
  const table = chances.map(() => chances.map(() => 0));
  for (let rater = 0; rater < raters; rater += 1) {
    const before = drawn(chances, random);
    const after = move(random() < constancy ? before : drawn(chances, random));
    const row = table[before] as number[];
    row[after] = (row[after] as number) + 1;
  }
  return table;
}

/** An indicator of a practice that doesn't change. */
export function unchanged(school: School, random: Draw): Moves {
  return movesOf(school, random, (level) => level);
}

/** An indicator on which three in four end one level higher, as far as there is one. */
export function risen(school: School, random: Draw): Moves {
  const highest = school.chances.length - 1;
  return movesOf(school, random, (level) => (random() < 0.75 ? Math.min(highest, level + 1) : level));
}

export function pairOf(moves: Moves, isLinked: boolean): WavePair {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const side = (counts: number[]) => ({ status: 'shown', counts, missing }) as const;
  return {
    indicator: 'any',
    before: side(moves.map(sum)),
    after: side(moves.map((_, level) => sum(moves.map((row) => row[level] as number)))),
    ...(isLinked && { linked: moves }),
  };
}

export function changesIn(pairs: readonly WavePair[], correction: Correction = 'holm'): Change[] {
  const found = changesBetweenWaves({ before: rubric, after: rubric }, pairs, { favourable: 2, correction });
  if (found.status === 'refused') throw new Error('Expected a comparison.');
  return found.changes.flatMap(({ result }) => (result?.status === 'shown' ? [result.change] : []));
}
