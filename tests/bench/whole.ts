// npm run bench:whole: from a file of a million ratings (wide CSV) to every cell with its statistics, beside DuckDB and what
// an app would write: papaparse, zod, a Map of answers and simple-statistics.
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellStatistics, readAnswers, type Tally } from '@rubrikk/scoring';
import { mean, median, medianAbsoluteDeviation, variance } from 'simple-statistics';
import { type Contender, compareWaiting } from './compare.ts';
import { words, writeCsv } from './csv-file.ts';
import { peer } from './installed-peers.ts';
import { codeCount, indicators, levels, roles, rubric, width } from './made-up-responses.ts';

interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Duck> }> };
}
interface Duck {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>;
}
interface Papaparse {
  parse(text: string, how: object): { readonly data: readonly unknown[] };
}
interface Schema {
  parse(data: unknown): Readonly<Record<string, string>>;
}
interface Zod {
  object(shape: object): Schema;
  enum(values: readonly string[]): unknown;
  string(): unknown;
}

const rows = 21_500;
const duckdb = await peer<DuckDb>('@duckdb/node-api');
const papaparse = await peer<Papaparse>('papaparse');
const zod = await peer<Zod>('zod');
const duck = await (await duckdb?.DuckDBInstance.create(':memory:'))?.connect();
const folder = mkdtempSync(join(tmpdir(), 'rubrikk-bench-'));
const held: boolean[] = [];
try {
  const path = join(folder, 'answers.csv');
  writeCsv(path, rows, 200);
  const sql = statisticsIn(path);
  const parse = papaparse?.parse;
  const schema = zod === undefined ? undefined : answerSchema(zod);
  const contenders: Contender[] = [
    { name: 'readAnswers and cellStatistics: eight of each cell', units: 10e6, run: () => repeated(path) },
    ...(duck === undefined
      ? []
      : [{ name: 'DuckDB: counts and four of each cell', units: 1e6, run: () => duck.run(sql) }]),
    ...(parse === undefined || schema === undefined
      ? []
      : [{ name: 'papaparse, zod, Map, simple-statistics: four', units: 1e6, run: () => byHand(path, parse, schema) }]),
  ];
  const ratings = (rows * width).toLocaleString('en');
  const timings = await compareWaiting(
    `${ratings} ratings in CSV to 39,200 cells`,
    'millionth of the job, so ms of it',
    contenders,
    10,
  );
  await checkSame(path, sql, parse, schema);
  const [mine, ...others] = timings;
  for (const { name, fastest, middle } of others) {
    const least = name.startsWith('DuckDB') ? 25 : 50;
    const factor = fastest / (mine?.fastest ?? 1);
    const ofMiddle = middle / (mine?.middle ?? 1);
    held.push(factor >= least);
    const words = `at least ${least} times faster than ${name} (${factor.toFixed(1)}, of the middle ${ofMiddle.toFixed(1)})`;
    console.log(`  ${factor >= least ? 'holds' : 'MISSED'}: ${words}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(held.every(Boolean) ? 0 : 1);

/** The statistics of every cell of a file that is read in pieces of 64 kB. */
function ofFile(path: string): Float64Array {
  const reader = readAnswers(rubric, { ignore: ['wave', 'rater'], missing: words });
  const file = openSync(path, 'r');
  const piece = new Uint8Array(1 << 16);
  for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) reader.push(piece.subarray(0, size));
  closeSync(file);
  const read = reader.end();
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return cellStatistics(levelCounts(read.tally), levels);
}

/** Ten times, as the peers' jobs are long enough to come up to their speed in one. */
function repeated(path: string): Float64Array {
  for (let time = 1; time < 10; time += 1) ofFile(path);
  return ofFile(path);
}

/** The raters on each level, cell after cell, without those missing. */
function levelCounts({ counts }: Tally): Uint32Array {
  const cells = counts.length / codeCount;
  const onLevels = new Uint32Array(cells * levels);
  for (let cell = 0; cell < cells; cell += 1) {
    for (let level = 0; level < levels; level += 1) {
      onLevels[cell * levels + level] = counts[cell * codeCount + level] as number;
    }
  }
  return onLevels;
}

/** What DuckDB has functions for: it needn't work out consensus and the three other measures. */
function statisticsIn(path: string): string {
  const counts = Array.from({ length: levels }, (_, at) => `count(*) filter (level = ${at + 1})`);
  return `create or replace table cells as
    select unit, role, indicator, count(level) as n, avg(level), median(level), var_samp(level), ${counts.join(', ')}
    from (select unit, role, indicator, try_cast(answer as tinyint) as level
      from (unpivot (select unit, role, ${indicators.join(', ')}
        from read_csv('${path}', header = true, delim = ',', quote = '"', all_varchar = true))
        on ${indicators.join(', ')} into name indicator value answer))
    group by all`;
}

function answerSchema(z: Zod): Schema {
  const answers = ['1', '2', '3', '4', '5', '', ...Object.keys(words)];
  const cells = Object.fromEntries(indicators.map((id) => [id, z.enum(answers)]));
  return z.object({ unit: z.string(), role: z.enum(roles), ...cells });
}

/** The answers of each cell, and four of its statistics. */
function byHand(path: string, parse: Papaparse['parse'], schema: Schema): number[][] {
  const cells = new Map<string, number[]>();
  for (const data of parse(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data) {
    const row = schema.parse(data);
    for (const id of indicators) {
      const level = Number(row[id] || Number.NaN);
      if (Number.isNaN(level)) continue;
      const key = `${row['unit']}|${row['role']}|${id}`;
      const answers = cells.get(key);
      if (answers === undefined) cells.set(key, [level]);
      else answers.push(level);
    }
  }
  return [...cells.values()].map((all) => [
    all.length,
    mean(all),
    median(all),
    variance(all),
    medianAbsoluteDeviation(all),
  ]);
}

/** Refuses to compare what doesn't count the same. */
async function checkSame(path: string, sql: string, parse?: Papaparse['parse'], schema?: Schema): Promise<void> {
  const mine = ofFile(path);
  let raters = 0;
  for (let at = 0; at < mine.length; at += 8) raters += mine[at] as number;
  const totals = [raters];
  if (duck !== undefined) {
    await duck.run(sql);
    totals.push(Number((await duck.runAndReadAll('select sum(n) from cells')).getRows()[0]?.[0]));
  }
  if (parse !== undefined && schema !== undefined) {
    totals.push(byHand(path, parse, schema).reduce((sum, [n = 0]) => sum + n, 0));
  }
  held.push(totals.every((total) => total === raters));
  console.log(`  ratings counted: ${totals.map((total) => total.toLocaleString('en')).join(', ')}`);
}
