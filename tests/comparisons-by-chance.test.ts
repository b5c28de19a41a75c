// How often a change is said to be clear when there is none: over a school's 49 indicators, not over one.
import { type Change, changesBetweenWaves, type WavePair } from '@rubrikk/scoring';
import { describe, expect, it } from 'vitest';

const rubric = { id: 'made-up', version: '1.0.0' };
const missing = { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 };
const indicators = 49;

/** Numbers from 0 to 1, the same on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = () => number;

/** A level, from 0, with the given chances. */
function drawn(chances: readonly number[], random: Draw): number {
  let left = random();
  const level = chances.findIndex((chance) => {
    left -= chance;
    return left < 0;
  });
  return level < 0 ? chances.length - 1 : level;
}

interface School {
  readonly raters: number;
  readonly chances: readonly number[];
  /** How likely a rater is to choose the same level again rather than to draw anew. */
  readonly constancy: number;
}

/** One indicator of a school whose practice doesn't change; who answers twice draws both levels alike. */
function unchanged({ raters, chances, constancy }: School, random: Draw): number[][] {
  const table = chances.map(() => chances.map(() => 0));
  for (let rater = 0; rater < raters; rater += 1) {
    const before = drawn(chances, random);
    const after = random() < constancy ? before : drawn(chances, random);
    const row = table[before] as number[];
    row[after] = (row[after] as number) + 1;
  }
  return table;
}

function pairOf(table: readonly (readonly number[])[], isLinked: boolean): WavePair {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const side = (counts: number[]) => ({ status: 'shown', counts, missing }) as const;
  return {
    indicator: 'any',
    before: side(table.map(sum)),
    after: side(table.map((_, level) => sum(table.map((row) => row[level] as number)))),
    ...(isLinked && { linked: table }),
  };
}

function changesIn(pairs: readonly WavePair[]): Change[] {
  const found = changesBetweenWaves({ before: rubric, after: rubric }, pairs, { favourable: 2 });
  if (found.status === 'refused') throw new Error('Expected a comparison.');
  return found.changes.flatMap(({ result }) => (result?.status === 'shown' ? [result.change] : []));
}

const schools: readonly (School & { readonly name: string })[] = [
  { name: '20 raters on three levels', raters: 20, chances: [0.2, 0.5, 0.3], constancy: 0 },
  { name: '12 raters on five levels', raters: 12, chances: [0.1, 0.2, 0.4, 0.2, 0.1], constancy: 0 },
  { name: '45 raters on three levels', raters: 45, chances: [0.1, 0.3, 0.6], constancy: 0 },
  { name: '25 raters in two camps', raters: 25, chances: [0.45, 0.1, 0.45], constancy: 0.3 },
];

/** So many of the schools may have a false change: 5 %, and three standard deviations of chance. */
const tested = 100;
const most = tested * 0.05 + 3 * Math.sqrt(tested * 0.05 * 0.95);

describe.each(schools)('a practice that does not change: $name', (school) => {
  it.each([true, false])('is seldom said to have changed anywhere, raters linked: %s', (isLinked) => {
    const random = randomFrom(school.raters);
    let clear = 0;
    for (let at = 0; at < tested; at += 1) {
      const tables = Array.from({ length: indicators }, () => unchanged(school, random));
      const said = changesIn(tables.map((table) => pairOf(table, isLinked)));
      expect(said).toHaveLength(indicators);
      if (said.some((change) => change !== 'no-clear-change')) clear += 1;
    }
    expect(clear).toBeLessThanOrEqual(most);
  });
});

describe('a practice that does change', () => {
  it('is said to, where half the staff rose on one indicator, the more so where raters are linked', () => {
    const random = randomFrom(7);
    const found = { linked: 0, unlinked: 0 };
    for (let at = 0; at < 20; at += 1) {
      const school = { raters: 30, chances: [0.6, 0.3, 0.1], constancy: 0.8 };
      const tables = Array.from({ length: indicators }, () => unchanged(school, random));
      tables[0] = [
        [6, 12, 0],
        [0, 6, 4],
        [0, 0, 2],
      ];
      if (changesIn(tables.map((table) => pairOf(table, true)))[0] === 'up') found.linked += 1;
      if (changesIn(tables.map((table) => pairOf(table, false)))[0] === 'up') found.unlinked += 1;
    }
    // Sixteen rose and none fell: 2 / 2¹⁶ is clear among 49, whatever the others do.
    expect(found.linked).toBe(20);
    expect(found.unlinked).toBeLessThan(found.linked);
  });
});
