import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averageDeviationAboutMedian } from '../consensus/average-deviation-about-median.ts';
import { consensus } from '../consensus/consensus.ts';
import { leikDispersion } from '../consensus/leik-dispersion.ts';
import { vanDerEijkAgreement } from '../consensus/van-der-eijk-agreement.ts';
import { mean } from '../distributions/mean.ts';
import { median } from '../distributions/median.ts';
import { variance } from '../distributions/variance.ts';
import { cellStatisticNames, cellStatistics } from './cell-statistics.ts';

/** The single measures of a cell, 0 where there is nothing to measure. */
function singly(cell: readonly number[]): number[] {
  const n = cell.reduce((sum, count) => sum + count, 0);
  return [
    n,
    mean(cell) ?? 0,
    median(cell) ?? 0,
    variance(cell) ?? 0,
    consensus(cell) ?? 0,
    vanDerEijkAgreement(cell) ?? 0,
    leikDispersion(cell) ?? 0,
    averageDeviationAboutMedian(cell) ?? 0,
  ];
}

/** The statistics that differ from the single measures by more than 1e-9. */
function unequal(statistics: Float64Array, table: readonly (readonly number[])[]): unknown[] {
  return table.flatMap((cell, at) =>
    singly(cell).flatMap((value, name) => {
      const ours = statistics[at * 8 + name] as number;
      const near = Math.abs(ours - value) <= 1e-9 * Math.max(1, Math.abs(value));
      return near ? [] : [{ cell, name: cellStatisticNames[name], ours, value }];
    }),
  );
}

// Small cells go by the tables, those of thousands of raters by the single measures; 2³² − 1 is the most that fits.
const count = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2 ** 31 - 9, max: 2 ** 32 - 1 }) },
);
const cells = fc.integer({ min: 2, max: 12 }).chain((levels) =>
  fc.record({
    levels: fc.constant(levels),
    cells: fc.array(fc.array(count, { minLength: levels, maxLength: levels }), { maxLength: 4 }),
  }),
);

test('always equals the single measures', () => {
  fc.assert(
    fc.property(cells, ({ levels, cells: table }) => {
      const statistics = cellStatistics(Uint32Array.from(table.flat()), levels);
      expect(unequal(statistics, table)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.each([2, 3, 4, 5, 6, 9, 12])('no count of a scale of %d is too large', (levels) => {
  const most = 2 ** 32 - 1;
  const whole = new Array<number>(levels).fill(most);
  const tables = [
    whole,
    [...whole.slice(1), 0],
    [...whole.slice(1).fill(0), most],
    [...whole.slice(1).fill(1), 2 ** 31],
  ];
  // Just within the table of logarithms, which has 8192 of them, and just beyond.
  const edge = Math.floor(8191 / (levels - 1));
  tables.push(
    [edge, ...whole.slice(1).fill(0)],
    [...whole.slice(2).fill(0), 1, edge],
    [...whole.slice(1).fill(0), edge + 1],
  );
  const statistics = cellStatistics(Uint32Array.from(tables.flat()), levels);
  expect(unequal(statistics, tables)).toEqual([]);
});

test('a cell is the same beside a huge one', () => {
  const cell = [2, 6, 11, 7, 3];
  const alone = cellStatistics(Uint32Array.from(cell), 5);
  const beside = cellStatistics(Uint32Array.of(...cell, 4_000_000_000, 0, 0, 0, 1, 0, 0, 0, 0, 0), 5);
  expect([...beside.subarray(0, 8)]).toEqual([...alone]);
  expect([...beside.subarray(16)]).toEqual(new Array(8).fill(0));
});

test('overwrites what the room had, in empty cells too', () => {
  const output = new Float64Array(16).fill(7);
  cellStatistics(Uint32Array.of(0, 0, 0, 1, 0, 0), 3, output);
  expect([...output]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1, 0, 0]);
});

test('writes into the room that it is given', () => {
  const output = new Float64Array(16);
  expect(cellStatistics(Uint32Array.of(1, 0, 0, 0, 0, 5), 3, output)).toBe(output);
  expect(output[8]).toBe(5);
});

test.each([
  [[1, 2, 3], 1, 8],
  [[1, 2, 3], 13, 8],
  [[1, 2, 3], 2, 16],
  [[1, 2], 2.5, 8],
  [[1, 2], 2, 7],
])('refuses %j in cells of %d with room for %d', (counts, levels, room) => {
  expect(() => cellStatistics(Uint32Array.from(counts), levels, new Float64Array(room))).toThrow(RangeError);
});

test('tells what is wrong with cells and room', () => {
  const refused = (counts: number, levels: number, room?: number) =>
    expect(() => cellStatistics(new Uint32Array(counts), levels, room === undefined ? room : new Float64Array(room)));
  refused(2, 0).toThrow('Expected 2 to 12 levels; received 0.');
  refused(3, 1, 24).toThrow('Expected 2 to 12 levels; received 1.');
  refused(3, 2).toThrow('Expected 2 counts for each cell; received 3 counts.');
  refused(4, 2, 15).toThrow('Expected room for 16 numbers; received 15.');
});

test('leaves alone what the room has beyond the cells', () => {
  const output = new Float64Array(10).fill(7);
  cellStatistics(Uint32Array.of(0, 0), 2, output);
  expect([...output]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 7, 7]);
});

test.each([2, 3, 4, 5, 6, 7])('equals the single measures in all cells of up to four raters on %d levels', (levels) => {
  let table: number[][] = [[]];
  for (let level = 0; level < levels; level += 1)
    table = table
      .flatMap((cell) => [0, 1, 2, 3, 4].map((n) => [...cell, n]))
      .filter((cell) => cell.reduce((sum, count) => sum + count, 0) <= 4);
  expect(unequal(cellStatistics(Uint32Array.from(table.flat()), levels), table)).toEqual([]);
});

test('equals the single measures on the longest scale', () => {
  const cell = [3, 0, 7, 1, 1, 0, 12, 4, 0, 0, 9, 2];
  const statistics = cellStatistics(Uint32Array.from(cell), 12);
  for (const [at, value] of singly(cell).entries()) expect(statistics[at]).toBeCloseTo(value, 9);
});
