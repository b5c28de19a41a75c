import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bowkerTest } from './bowker-test.ts';
import { changeDirections } from './change-directions.ts';
import { matchedPairsRankBiserial } from './matched-pairs-rank-biserial.ts';
import { meanChange } from './mean-change.ts';
import { medianChange } from './median-change.ts';
import { pairedDominance } from './paired-dominance.ts';
import { stuartMaxwellTest } from './stuart-maxwell-test.ts';
import { wilcoxonSignedRankExactTest } from './wilcoxon-signed-rank-exact-test.ts';
import { wilcoxonSignedRankTest } from './wilcoxon-signed-rank-test.ts';

type Table = readonly (readonly number[])[];

const level = fc.integer({ min: 1, max: 4 });
const raters = fc.array(fc.tuple(level, level), { maxLength: 12 });

function tableOf(changes: readonly (readonly [number, number])[], levels = 4): Table {
  return Array.from({ length: levels }, (_, before) =>
    Array.from(
      { length: levels },
      (__, after) => changes.filter(([from, to]) => from === before + 1 && to === after + 1).length,
    ),
  );
}

function ranked(changes: readonly (readonly [number, number])[], zeros: 'wilcoxon' | 'pratt') {
  const steps = changes.map(([from, to]) => to - from);
  const sizes = steps.map(Math.abs).filter((size) => zeros === 'pratt' || size > 0);
  return steps
    .filter((step) => step !== 0)
    .map((step) => {
      const smaller = sizes.filter((size) => size < Math.abs(step)).length;
      const tied = sizes.filter((size) => size === Math.abs(step)).length;
      return { up: step > 0, rank: smaller + (tied + 1) / 2 };
    });
}

test('directions, dominance, mean and median are those of the raters one by one', () => {
  fc.assert(
    fc.property(raters, (changes) => {
      const table = tableOf(changes);
      const steps = changes.map(([from, to]) => to - from).toSorted((one, other) => one - other);
      const up = steps.filter((step) => step > 0).length;
      const down = steps.filter((step) => step < 0).length;
      expect(changeDirections(table)).toEqual({ up, down, same: steps.length - up - down });
      if (steps.length === 0) {
        expect([pairedDominance(table), meanChange(table), medianChange(table)]).toEqual([
          undefined,
          undefined,
          undefined,
        ]);
        return;
      }
      expect(pairedDominance(table)).toBe((up - down) / steps.length);
      expect(meanChange(table)).toBeCloseTo(steps.reduce((sum, step) => sum + step) / steps.length, 10);
      const low = steps[Math.ceil(steps.length / 2) - 1] as number;
      const high = steps[Math.floor(steps.length / 2)] as number;
      expect(medianChange(table)).toBe((low + high) / 2);
    }),
    { numRuns: 1000 },
  );
});

test.each(['wilcoxon', 'pratt'] as const)('signed ranks, zeros as %s: all ways to turn the changes', (zeros) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level), { maxLength: 8 }), (changes) => {
      const table = tableOf(changes);
      const moved = ranked(changes, zeros);
      const exact = wilcoxonSignedRankExactTest(table, { zeros });
      const test = wilcoxonSignedRankTest(table, { zeros });
      if (moved.length === 0) {
        expect([exact, test, matchedPairsRankBiserial(table)]).toEqual([undefined, undefined, undefined]);
        return;
      }
      const seen = moved.reduce((sum, { up, rank }) => sum + (up ? rank : 0), 0);
      const sums = Array.from({ length: 2 ** moved.length }, (_, ups) =>
        moved.reduce((sum, { rank }, place) => sum + ((ups >> place) & 1 ? rank : 0), 0),
      );
      const middle = moved.reduce((sum, { rank }) => sum + rank, 0) / 2;
      const extreme = sums.filter((sum) => Math.abs(sum - middle) >= Math.abs(seen - middle)).length;
      expect(exact?.rankSum).toBe(seen);
      expect(exact?.p).toBeCloseTo(extreme / sums.length, 12);
      const variance = sums.reduce((total, sum) => total + (sum - middle) ** 2, 0) / sums.length;
      expect(test?.rankSum).toBe(seen);
      expect(test?.z).toBeCloseTo((seen - middle) / Math.sqrt(variance), 10);
      if (zeros === 'wilcoxon') expect(matchedPairsRankBiserial(table)).toBeCloseTo(seen / middle - 1, 12);
    }),
    { numRuns: 500 },
  );
});

test('turned back, what rose falls', () => {
  fc.assert(
    fc.property(raters, (changes) => {
      const table = tableOf(changes);
      const back = tableOf(changes.map(([from, to]) => [to, from] as const));
      for (const measure of [pairedDominance, meanChange, medianChange, matchedPairsRankBiserial]) {
        expect(measure(back) ?? 0).toBeCloseTo(-(measure(table) ?? 0), 12);
      }
      expect(wilcoxonSignedRankTest(back)?.z ?? 0).toBeCloseTo(-(wilcoxonSignedRankTest(table)?.z ?? 0), 12);
      for (const measure of [wilcoxonSignedRankTest, wilcoxonSignedRankExactTest, bowkerTest, stuartMaxwellTest]) {
        expect(measure(back)?.p ?? 0).toBeCloseTo(measure(table)?.p ?? 0, 9);
      }
    }),
    { numRuns: 500 },
  );
});

test('the order of the levels makes no difference to Bowker and to Stuart and Maxwell', () => {
  fc.assert(
    fc.property(raters, fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (changes, order) => {
      const renamed = changes.map(([from, to]) => [order[from - 1] as number, order[to - 1] as number] as const);
      for (const measure of [bowkerTest, stuartMaxwellTest]) {
        const [one, other] = [measure(tableOf(changes)), measure(tableOf(renamed))];
        expect(other?.statistic ?? -1).toBeCloseTo(one?.statistic ?? -1, 9);
        expect(other?.degreesOfFreedom).toBe(one?.degreesOfFreedom);
      }
    }),
    { numRuns: 500 },
  );
});

test('for two levels both are McNemar’s test: (b - c)² / (b + c)', () => {
  fc.assert(
    fc.property(fc.nat({ max: 50 }), fc.nat({ max: 50 }), fc.nat({ max: 50 }), (stayed, there, back) => {
      const table = [
        [stayed, there],
        [back, 1],
      ];
      const expected = there + back === 0 ? 0 : (there - back) ** 2 / (there + back);
      expect(bowkerTest(table)?.statistic).toBeCloseTo(expected, 10);
      expect(stuartMaxwellTest(table)?.statistic).toBeCloseTo(expected, 10);
    }),
    { numRuns: 1000 },
  );
});

test('for three levels Stuart and Maxwell is the closed formula of Fleiss & Everitt (1971)', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 9, maxLength: 9 }), (cells) => {
      const cell = (row: number, column: number) => cells[3 * row + column] as number;
      const table = [0, 1, 2].map((row) => [0, 1, 2].map((column) => cell(row, column)));
      const d = [0, 1, 2].map((one) => [0, 1, 2].reduce((sum, other) => sum + cell(one, other) - cell(other, one), 0));
      const between = (one: number, other: number) => (cell(one, other) + cell(other, one)) / 2;
      const [near, far, ends] = [between(0, 1), between(1, 2), between(0, 2)];
      const [d1, d2, d3] = d as [number, number, number];
      const expected =
        (far * d1 ** 2 + ends * d2 ** 2 + near * d3 ** 2) / (2 * (near * far + near * ends + far * ends));
      const test = stuartMaxwellTest(table);
      expect(test?.statistic).toBeCloseTo(expected, 8);
      expect(test?.degreesOfFreedom).toBe(2);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  changeDirections,
  pairedDominance,
  meanChange,
  medianChange,
  wilcoxonSignedRankTest,
  wilcoxonSignedRankExactTest,
  matchedPairsRankBiserial,
  bowkerTest,
  stuartMaxwellTest,
])('%o refuses what is not a square table of whole numbers', (measure) => {
  expect(() => measure([[1, 2], [1]])).toThrow(RangeError);
  expect(() =>
    measure([
      [1, 2],
      [1, -1],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    measure([
      [1, 2],
      [1, 0.5],
    ]),
  ).toThrow(RangeError);
  expect(() => measure([])).toThrow(RangeError);
});
