// npm run bench: what the measures cost, each beside a bare loop (the bound) and its peers, all in the same run.
import { availableParallelism } from 'node:os';
import {
  bootstrapCounts,
  bootstrapRows,
  bootstrapStatistic,
  cellStatistics,
  cliffsDelta,
  consensus,
  countRatings,
  groupEffects,
  krippendorffAlpha,
  mannWhitneyTest,
  wassersteinDistance,
} from '@rubrikk/scoring';
import { mean, median, medianAbsoluteDeviation, variance, wilcoxonRankSum } from 'simple-statistics';
import { compare, type Timing } from './compare.ts';
import { lookedUpAlpha, naiveAlpha, naiveBootstrap, naiveEffects, randomInteger } from './peers.ts';

console.log(`Node ${process.version} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`);
console.log('Columns: the fastest round, the middle one, and the fastest as a multiple of the first line');

const cells = 70_000;
const levels = 5;
const next = randomInteger(7);
const cube = Uint32Array.from({ length: cells * levels }, () => next(7));
const room = new Float64Array(cells * 8);
const answers = Array.from({ length: 2000 }, (_, cell) => ratingsOf(cube.subarray(cell * levels, (cell + 1) * levels)));

const held: boolean[] = [];
/** Says whether a bar holds; `npm run bench` fails when one doesn't. */
function bar(words: string, holds: boolean): void {
  held.push(holds);
  console.log(`  ${holds ? 'holds' : 'MISSED'}: ${words}`);
}
const of = (timings: readonly Timing[], name: string) => {
  return (timings.find((timing) => timing.name.startsWith(name)) as Timing).fastest;
};

const statistics = compare('Eight statistics of a cell of five levels', 'cell', [
  { name: 'cellStatistics', units: cells, run: () => cellStatistics(cube, levels, room) },
  { name: 'bare loop: read five counts, write eight numbers', units: cells, run: () => bareLoop(cube, room) },
  { name: 'simple-statistics, four of them, raw answers', units: answers.length, run: simpleStatistics },
]);
bar('eight statistics take at most 60 ns a cell', of(statistics, 'cellStatistics') <= 60);
bar(
  'at least 15 times faster than simple-statistics',
  of(statistics, 'simple-statistics') >= 15 * of(statistics, 'cellStatistics'),
);

const raters = 1000;
const table = Array.from({ length: raters }, () =>
  Uint8Array.from({ length: 49 }, () => (next(10) === 0 ? 0 : 1 + next(levels))),
);
const counts = countRatings(table, levels);
const alpha = compare(
  "Krippendorff's ordinal alpha, 1,000 raters on 49 items, a tenth missing",
  'alpha',
  [
    { name: 'krippendorffAlpha from counts', units: 2000, run: () => repeat(2000, () => krippendorffAlpha(counts)) },
    {
      name: 'krippendorffAlpha from codes',
      units: 10,
      run: () => repeat(10, () => krippendorffAlpha(countRatings(table, levels))),
    },
    { name: 'bare loop over the counts', units: 2000, run: () => repeat(2000, () => sumOf(counts)) },
    { name: 'comparing pairs, each distance from the totals', units: 1, run: () => naiveAlpha(table, levels) },
    { name: 'comparing pairs, distances looked up', units: 1, run: () => lookedUpAlpha(table, levels) },
  ],
  12,
);
bar('alpha from counts takes at most 2 µs', of(alpha, 'krippendorffAlpha from counts') <= 2000);
bar(
  'alpha from codes is at least 1,000 times faster than comparing pairs as the definition reads, each distance from the totals',
  of(alpha, 'comparing pairs, each') >= 1000 * of(alpha, 'krippendorffAlpha from codes'),
);
bar(
  'and equals both to 1e-12',
  [naiveAlpha, lookedUpAlpha].every(
    (naive) => Math.abs((krippendorffAlpha(counts) as number) - naive(table, levels)) <= 1e-12,
  ),
);

const cell = [2, 6, 11, 7, 3];
const cellRaters = ratingsOf(cell);
const bootstraps = compare(
  '1,000 bootstrap replicates of the consensus of 29 raters',
  'bootstrap',
  [
    { name: 'bootstrapStatistic', units: 1, run: () => bootstrapStatistic(cell, 'consensus', { seed: 1 }) },
    {
      name: 'bootstrapCounts, which takes any measure',
      units: 1,
      run: () => bootstrapCounts([cell], consensus, { seed: 1 }),
    },
    { name: 'bare loop: 29,000 raters, four a random word', units: 1, run: () => bareDraws(29_000 / 4) },
    {
      name: 'plain code: Math.random, a count, Math.log2, a sort',
      units: 1,
      run: () => naiveBootstrap(cellRaters, levels, 1000),
    },
  ],
  300,
);
bar("1,000 replicates of a cell's consensus take at most 80 µs", of(bootstraps, 'bootstrapStatistic') <= 80_000);

compare("1,000 bootstrap replicates of Krippendorff's alpha over 49 items", 'bootstrap', [
  {
    name: 'bootstrapRows',
    units: 1,
    run: () => bootstrapRows(counts, (rows) => krippendorffAlpha(rows), { seed: 1 }),
  },
  { name: 'bare loop: items drawn, and alpha of them', units: 1, run: () => bootstrapAlpha(counts) },
]);

for (const size of [25, 1000]) {
  const [first, second] = [group(size), group(size)];
  const [firstRaw, secondRaw] = [ratingsOf(first), ratingsOf(second)];
  const effects = compare(`Cliff's delta, Mann-Whitney and Wasserstein, ${size} against ${size}`, 'pair of groups', [
    { name: 'groupEffects', units: 20_000, run: () => repeat(20_000, () => groupEffects(first, second)) },
    {
      name: 'bare loop: read both, write one number',
      units: 20_000,
      run: () => repeat(20_000, () => bothSums(first, second)),
    },
    { name: 'the three single measures', units: 20_000, run: () => repeat(20_000, () => singleEffects(first, second)) },
    {
      name: 'every pair',
      units: size > 100 ? 2 : 200,
      run: () => repeat(size > 100 ? 2 : 200, () => naiveEffects(firstRaw, secondRaw)),
    },
    {
      name: 'simple-statistics, the rank sum alone',
      units: 50,
      run: () => repeat(50, () => wilcoxonRankSum(firstRaw, secondRaw)),
    },
  ]);
  bar('group effects take at most 60 ns', of(effects, 'groupEffects') <= 60);
}

const passed = held.filter(Boolean).length;
console.log(`\nbars: ${passed} hold, ${held.length - passed} missed`);
process.exit(passed === held.length ? 0 : 1);

function repeat(times: number, run: () => unknown): unknown {
  let last: unknown;
  for (let time = 0; time < times; time += 1) last = run();
  return last;
}

function ratingsOf(cellCounts: ArrayLike<number>): number[] {
  return Array.from(cellCounts).flatMap((count, level) => new Array<number>(count).fill(level + 1));
}

function simpleStatistics(): number {
  let sum = 0;
  for (const raw of answers) {
    if (raw.length < 2) continue;
    sum += mean(raw) + median(raw) + variance(raw) + medianAbsoluteDeviation(raw);
  }
  return sum;
}

function bareLoop(from: Uint32Array, to: Float64Array): Float64Array {
  for (let start = 0, at = 0; start < from.length; start += levels, at += 8) {
    let sum = 0;
    for (let level = 0; level < levels; level += 1) sum += from[start + level] as number;
    for (let place = 0; place < 8; place += 1) to[at + place] = sum;
  }
  return to;
}

function sumOf(rows: readonly ArrayLike<number>[]): number {
  let sum = 0;
  for (const row of rows) for (let level = 0; level < row.length; level += 1) sum += row[level] as number;
  return sum;
}

function bareDraws(words: number): number {
  let state = 7;
  let sum = 0;
  for (let word = 0; word < words; word += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    sum = (sum + (Math.imul(state >>> 16, 841) >>> 16) + (Math.imul(state & 0xffff, 841) >>> 16)) | 0;
  }
  return sum;
}

function bootstrapAlpha(rows: readonly (readonly number[])[]): number {
  const drawn = [...rows];
  let sum = 0;
  for (let replicate = 0; replicate < 1000; replicate += 1) {
    for (let place = 0; place < rows.length; place += 1) drawn[place] = rows[next(rows.length)] as readonly number[];
    sum += krippendorffAlpha(drawn) ?? 0;
  }
  return sum;
}

function group(size: number): Uint32Array {
  const made = new Uint32Array(levels);
  for (let rater = 0; rater < size; rater += 1) {
    const level = Math.min(next(levels), next(levels));
    made[level] = (made[level] as number) + 1;
  }
  return made;
}

function bothSums(first: ArrayLike<number>, second: ArrayLike<number>): number {
  let sum = 0;
  for (let level = 0; level < first.length; level += 1) sum += (first[level] as number) - (second[level] as number);
  return sum;
}

function singleEffects(first: ArrayLike<number>, second: ArrayLike<number>): unknown {
  return [cliffsDelta(first, second), mannWhitneyTest(first, second), wassersteinDistance(first, second)];
}
