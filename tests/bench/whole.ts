// npm run bench:whole: from a file of a million ratings (wide CSV) to eight statistics of every cell, beside DuckDB and what
// an app would write: papaparse, zod, a Map of answers and simple-statistics. All three give the same numbers.
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnswers, type Tally, tallyStatistics } from '@rubrikk/scoring';
import { type Contender, compareWaiting, type Timing } from './compare.ts';
import { words, writeCsv } from './csv-file.ts';
import { peer } from './installed-peers.ts';
import { rubric, width } from './made-up-responses.ts';
import { byHand, type Papaparse, type Zod } from './whole-by-hand.ts';
import { statisticsInSql } from './whole-sql.ts';

interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Duck> }> };
}
interface Duck {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
}

const rows = 21_500;
const app = 'papaparse, zod, Map, simple-statistics';
const duckdb = await peer<DuckDb>('@duckdb/node-api');
const papaparse = await peer<Papaparse>('papaparse');
const zod = await peer<Zod>('zod');
const duck = await (await duckdb?.DuckDBInstance.create(':memory:'))?.connect();
await duck?.run('set threads = 2');
const inAnApp = papaparse === undefined || zod === undefined ? undefined : byHand(papaparse, zod);
const folder = mkdtempSync(join(tmpdir(), 'rubrikk-bench-'));
const held: boolean[] = [];
try {
  const path = join(folder, 'answers.csv');
  writeCsv(path, rows, 200);
  const queries = Object.entries(duck === undefined ? {} : statisticsInSql(path));
  const contenders: Contender[] = [
    { name: 'readAnswers and tallyStatistics', units: 1e6, run: () => tallyStatistics(tallyOf(path)) },
    ...queries.map(([name, sql]) => ({ name, units: 1e6, run: () => duck?.run(sql) })),
  ];
  if (inAnApp !== undefined) {
    contenders.push({ name: app, units: 1e6, run: () => inAnApp(path) });
  }
  const ratings = (rows * width).toLocaleString('en');
  const title = `${ratings} ratings in CSV to 39,200 cells of eight statistics`;
  const [mine, ...others] = await compareWaiting(title, 'millionth of the job, so ms of it', contenders, 12);
  await checkSame(path, queries);
  // The bars are for the job as one writes it, which holds for the app's as well; with the types told, and with sums that
  // pack five counts in one number, DuckDB is faster.
  const bars: Readonly<Record<string, number>> = { 'DuckDB, as one writes it': 25, [app]: 50 };
  for (const { name, fastest, middle } of mine === undefined ? [] : others) {
    const factor = fastest / (mine as Timing).fastest;
    const text = `${factor.toFixed(1)} times faster than ${name}, of the middle ones ${(middle / (mine as Timing).middle).toFixed(1)}`;
    const least = bars[name];
    if (least !== undefined) held.push(factor >= least);
    console.log(
      least === undefined ? `  ${text}` : `  ${factor >= least ? 'holds' : 'MISSED'}: at least ${least} times: ${text}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(held.every(Boolean) ? 0 : 1);

/** The tally of a file that is read in pieces of 64 kB. */
function tallyOf(path: string): Tally {
  const reader = readAnswers(rubric, { ignore: ['wave', 'rater'], missing: words });
  const file = openSync(path, 'r');
  const piece = new Uint8Array(1 << 16);
  for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) reader.push(piece.subarray(0, size));
  closeSync(file);
  const read = reader.end();
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.tally;
}

/** Our statistics of each cell by `unit|role|indicator`. */
function ofCells(path: string): Map<string, readonly number[]> {
  const tally = tallyOf(path);
  const statistics = tallyStatistics(tally);
  const names = tally.groups.flatMap(({ unit, role }) => tally.indicators.map((id) => `${unit}|${role}|${id}`));
  return new Map(names.map((name, cell) => [name, [...statistics.subarray(cell * 8, cell * 8 + 8)]]));
}

/** Refuses to compare what doesn't give the same eight numbers in every cell. */
async function checkSame(path: string, queries: readonly (readonly [string, string])[]): Promise<void> {
  const mine = ofCells(path);
  const others: [string, Map<string, readonly number[]>][] = [];
  for (const [name, sql] of queries) {
    await duck?.run(sql);
    const cells = (await duck?.runAndReadAll('from cells'))?.getRows() ?? [];
    const ofCell = ([unit, role, id, ...all]: readonly unknown[]) =>
      [`${unit}|${role}|${id}`, all.map(Number)] as const;
    others.push([name, new Map(cells.map(ofCell))]);
  }
  if (inAnApp !== undefined) others.push(['papaparse', inAnApp(path)]);
  for (const [name, theirs] of others) {
    let furthest = mine.size === theirs.size ? 0 : Number.POSITIVE_INFINITY;
    for (const [cell, numbers] of mine) {
      for (const [at, number] of numbers.entries()) {
        furthest = Math.max(furthest, Math.abs(number - (theirs.get(cell)?.[at] ?? Number.POSITIVE_INFINITY)));
      }
    }
    held.push(furthest <= 1e-9);
    console.log(`  ${mine.size.toLocaleString('en')} cells, ours and of ${name}: at most ${furthest} apart`);
  }
}
