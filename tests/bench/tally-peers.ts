// npm run bench:peers: the tally beside DuckDB, Polars and Arquero, each on the layout that suits it best: one whole number a
// rating, made beforehand, that says group, indicator and level. They start from that; the tally starts from its columns.
// DuckDB is timed with one thread, as the tally has, and with as many as there are cores.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ResponseTable, tally } from '@rubrikk/scoring';
import { type Contender, compare, type Timing } from './compare.ts';
import { peer } from './installed-peers.ts';
import { codeCount, madeUpTable, width } from './made-up-responses.ts';

console.log(
  `Node ${process.version}; columns: the fastest round, the middle one, the fastest as a multiple of the first`,
);
const held: boolean[] = [];
function bar(text: string, holds: boolean): void {
  held.push(holds);
  console.log(`  ${holds ? 'holds' : 'MISSED'}: ${text}`);
}

interface Duck {
  run(sql: string): Promise<unknown>;
}

interface Polars {
  DataFrame(data: object): { groupBy(name: string): { len(): { height: number } } };
  Series(name: string, values: Int32Array): unknown;
}
interface Arquero {
  table(data: object): { groupby(name: string): { count(): { numRows(): number } } };
}
interface DuckDb {
  DuckDBInstance: { create(path: string): Promise<{ connect(): Promise<Duck> }> };
}

const duckdb = await peer<DuckDb>('@duckdb/node-api');
const polars = await peer<Polars>('nodejs-polars');
const arquero = await peer<Arquero>('arquero');
const least: Readonly<Record<string, number>> = { DuckDB: 20, Polars: 20, Arquero: 50 };

for (const [raters, units, rounds] of [
  [21_500, 200, 40],
  [214_500, 1000, 8],
] as const) {
  const table = madeUpTable(raters, units, 'grouped');
  const ratings = raters * width;
  const keys = keysOf(table);
  const folder = mkdtempSync(join(tmpdir(), 'rubrikk-bench-'));
  try {
    const timings = compare(
      `${ratings.toLocaleString('en')} ratings`,
      'rating',
      [
        {
          name: 'tally',
          units: ratings,
          run: () => tally(table, { round: 'individual', by: ['unit', 'role', 'wave'] }),
        },
        ...polarsJob(keys),
        ...arqueroJob(keys),
      ],
      rounds,
      true,
    );
    const mine = timings[0]?.fastest ?? 1;
    for (const { name, fastest } of [...timings.slice(1), ...(await duckJob(keys, folder, rounds))]) {
      const factor = least[name.split(',')[0] as string] ?? 1;
      bar(`at least ${factor} times faster than ${name} (${(fastest / mine).toFixed(1)})`, fastest >= factor * mine);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
process.exit(held.every(Boolean) ? 0 : 1);

function keysOf({ unit, role, wave, codes }: ResponseTable): Int32Array {
  return Int32Array.from(codes, (code, at) => {
    const row = Math.floor(at / width);
    const group = ((unit.codes[row] as number) * 4 + (role.codes[row] as number)) * 2 + (wave.codes[row] as number);
    return (group * width + (at % width)) * codeCount + code;
  });
}

function polarsJob(keys: Int32Array): Contender[] {
  if (polars === undefined) return [];
  const frame = polars.DataFrame({ key: polars.Series('key', keys) });
  return [{ name: 'Polars, one key', units: keys.length, run: () => frame.groupBy('key').len().height }];
}

function arqueroJob(keys: Int32Array): Contender[] {
  if (arquero === undefined) return [];
  const frame = arquero.table({ key: keys });
  return [{ name: 'Arquero, one key', units: keys.length, run: () => frame.groupby('key').count().numRows() }];
}

async function duckJob(keys: Int32Array, folder: string, rounds: number): Promise<Timing[]> {
  if (duckdb === undefined) return [];
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  const path = join(folder, 'keys.csv');
  writeFileSync(path, `key\n${keys.join('\n')}\n`);
  await connection.run(`create table ratings as select key::integer as key from read_csv('${path}')`);
  const timings: Timing[] = [];
  for (const threads of [1, availableParallelism()]) {
    await connection.run(`set threads = ${threads}`);
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const start = process.hrtime.bigint();
      await connection.run('create or replace table counts as select key, count(*) as n from ratings group by key');
      times.push(Number(process.hrtime.bigint() - start) / keys.length);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const name = `DuckDB, one key, threads: ${threads}`;
    timings.push({ name, fastest: sorted[0] as number, middle: sorted[sorted.length >> 1] as number });
  }
  for (const { name, fastest, middle } of timings) {
    console.log(`${name.padEnd(64)}${fastest.toFixed(1).padStart(12)}${middle.toFixed(1).padStart(12)}`);
  }
  return timings;
}
