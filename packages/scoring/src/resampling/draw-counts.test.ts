import { expect, test } from 'vitest';
import { drawCounts } from './draw-counts.ts';
import { nextWord } from './next-word.ts';
import { randomState } from './random-state.ts';
import { urnOf } from './urn.ts';

const cells = [
  { cell: [1, 0], draws: 20, packed: true },
  { cell: [2, 6, 11, 7, 3], draws: 20_000, packed: true },
  { cell: [40, 24], draws: 20_000, packed: true },
  { cell: [40, 25], draws: 20_000, packed: false },
  { cell: [9, 9, 9, 2, 2, 1], draws: 20_000, packed: false },
  { cell: [5, 5, 5, 5, 5, 6], draws: 20_000, packed: true },
];

test.each(cells)('draws $cell, with means, variances and covariances of the multinomial', ({ cell, draws, packed }) => {
  const urn = urnOf(cell);
  expect(urn.packed !== undefined).toBe(packed);
  const size = cell.reduce((sum, count) => sum + count);
  const counts = new Uint32Array(draws * cell.length);
  const state = randomState(17);
  for (let start = 0; start < counts.length; start += cell.length) drawCounts(urn, state, counts, start, cell.length);
  const at = (draw: number, level: number) => counts[draw * cell.length + level] as number;
  const sumOver = (term: (draw: number) => number) => {
    let sum = 0;
    for (let draw = 0; draw < draws; draw += 1) sum += term(draw);
    return sum;
  };
  for (const [level, count] of cell.entries()) {
    expect(sumOver((draw) => at(draw, level)) / draws).toSatisfy(
      // Mean n p, variance n p (1 − p); 4.5 standard errors leave 1 in 100 000.
      (mean: number) => Math.abs(mean - count) <= 4.5 * Math.sqrt((count * (1 - count / size)) / draws),
    );
    for (const [other, theirs] of cell.entries()) {
      const product = sumOver((draw) => (at(draw, level) - count) * (at(draw, other) - theirs)) / draws;
      const truth = level === other ? count * (1 - count / size) : (-count * theirs) / size;
      const bound = Math.sqrt(count * (1 - count / size) * theirs * (1 - theirs / size));
      // A product of two normal deviates has at most √2 times the product of their standard deviations, or a little more
      // where counts are small and skewed.
      expect(Math.abs(product - truth)).toBeLessThanOrEqual((4.5 * 2 * bound) / Math.sqrt(draws));
    }
  }
  for (let draw = 0; draw < draws; draw += 1) {
    let sum = 0;
    for (let level = 0; level < cell.length; level += 1) sum += at(draw, level);
    if (sum !== size) expect(sum).toBe(size);
  }
});

test('draws nobody from nobody', () => {
  const counts = Uint32Array.of(7, 7, 7, 7);
  drawCounts(urnOf([0, 0]), randomState(1), counts, 1, 2);
  expect([...counts]).toEqual([7, 0, 0, 7]);
});

test('leaves other cells alone', () => {
  const counts = new Uint32Array(130).fill(9);
  drawCounts(urnOf([3, 4]), randomState(1), counts, 2, 2);
  drawCounts(urnOf([300, 4]), randomState(1), counts, 6, 2);
  expect([...counts.subarray(0, 2), ...counts.subarray(4, 6), ...counts.subarray(8)]).toEqual(new Array(126).fill(9));
});

test('draws pairs by the halves of a word, and leaves out what makes some likelier', () => {
  // 60² and 40² share factors with 65 536, so that the least product that counts comes up; 7, 49 and 63 draw one alone.
  for (const cell of [
    [20, 40],
    [39, 1],
    [2, 3, 2],
    [30, 19],
    [62, 0, 1],
    [1, 1],
    [1, 0],
  ]) {
    const size = cell.reduce((sum, count) => sum + count);
    const raters = cell.flatMap((count, level) => new Array<number>(count).fill(level));
    const slow = randomState(5);
    const drawPlaces = (table: number, draws: number): number[] => {
      const places: number[] = [];
      while (places.length < draws) {
        const word = nextWord(slow) >>> 0;
        for (const half of [word % 65_536, Math.floor(word / 65_536)]) {
          // 65 536 halves into a table: each place keeps as many as the one that gets fewest.
          const product = half * table;
          if (product % 65_536 >= 65_536 % table) places.push(Math.floor(product / 65_536));
        }
      }
      return places.slice(0, draws);
    };
    const urn = urnOf(cell);
    const state = randomState(5);
    for (let draw = 0; draw < 2000; draw += 1) {
      const pairs = drawPlaces(size * size, Math.floor(size / 2));
      const drawn = pairs.flatMap((pair) => [Math.floor(pair / size), pair % size]);
      if (size % 2 === 1) drawn.push(...drawPlaces(size, 1));
      const wanted = cell.map(() => 0);
      for (const rater of drawn) wanted[raters[rater] as number] = (wanted[raters[rater] as number] as number) + 1;
      const counts = new Uint32Array(cell.length);
      drawCounts(urn, state, counts, 0, cell.length);
      expect([...counts]).toEqual(wanted);
    }
  }
});
