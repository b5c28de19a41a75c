// npm run bench:csv: a wide file of answers read, checked and coded, beside a bare scan for line feeds and a peer.
import { closeSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnswers, readResponses } from '@rubrikk/scoring';
import { compare, type Timing } from './compare.ts';
import { words, writeCsv } from './csv-file.ts';
import { peer } from './installed-peers.ts';
import { rubric } from './made-up-responses.ts';
import { newlines } from './tally-loops.ts';

console.log(
  `Node ${process.version}; columns: the fastest round, the middle one, the fastest as a multiple of the first`,
);
const held: boolean[] = [];
function bar(text: string, holds: boolean): void {
  held.push(holds);
  console.log(`  ${holds ? 'holds' : 'MISSED'}: ${text}`);
}
const of = (timings: readonly Timing[], name: string) =>
  (timings.find((timing) => timing.name.startsWith(name)) as Timing).fastest;

/** Goes through a file in pieces of 64 kB, as every reader of large files does. */
function inPieces(path: string, push: (piece: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  const piece = new Uint8Array(1 << 16);
  for (let size = readSync(file, piece); size > 0; size = readSync(file, piece)) push(piece.subarray(0, size));
  closeSync(file);
}

const ways = {
  'readAnswers, unit and role': { ignore: ['wave', 'rater'], missing: words },
  'readAnswers, unit, role and each key once': { ignore: ['wave'], missing: words },
};
function answers(path: string, options: (typeof ways)[keyof typeof ways]): unknown {
  const reader = readAnswers(rubric, options);
  inPieces(path, reader.push);
  const read = reader.end();
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.tally;
}
function responses(path: string): unknown {
  const reader = readResponses(rubric, { missing: words });
  inPieces(path, reader.push);
  const read = reader.end();
  if (!read.ok) throw new Error(read.faults[0]?.message);
  return read.table;
}

const folder = mkdtempSync(join(tmpdir(), 'rubrikk-bench-'));
try {
  const path = join(folder, 'answers.csv');
  const rows = 1_000_000;
  const size = writeCsv(path, rows, 200);
  const jobs = Object.entries(ways).map(([name, options]) => ({
    name,
    units: rows,
    run: () => answers(path, options),
  }));
  const timings = compare(
    `${rows.toLocaleString('en')} rows of 49 ratings, ${Math.round(size / 1e6)} MB`,
    'row',
    [
      { name: 'line feeds counted', units: rows, run: () => counted(path) },
      ...jobs,
      { name: 'readResponses, with every attribute', units: rows, run: () => responses(path) },
    ],
    4,
  );
  const ratio = of(timings, 'readAnswers, unit and role') / of(timings, 'line feeds');
  bar(`at most 4 times the scan for line feeds (${ratio.toFixed(2)})`, ratio <= 4);
  const speed = (size / rows / of(timings, 'readAnswers, unit and role')) * 1000;
  console.log(
    `  ${Math.round(speed)} MB/s; ${(of(timings, 'readAnswers, unit and role') / 49).toFixed(1)} ns a rating`,
  );

  const papa = await peer<{ parse(text: string, how?: object): unknown }>('papaparse');
  if (papa !== undefined) {
    const few = 50_000;
    writeCsv(path, few, 200);
    const text = readFileSync(path, 'utf8');
    const { parse } = papa;
    const peers = compare(
      `${few.toLocaleString('en')} rows of 49 ratings`,
      'row',
      [
        {
          name: 'readAnswers, unit and role',
          units: few,
          run: () => answers(path, ways['readAnswers, unit and role']),
        },
        { name: 'papaparse, rows as objects', units: few, run: () => parse(text, { header: true }) },
        { name: 'papaparse, rows as arrays', units: few, run: () => parse(text) },
      ],
      5,
      true,
    );
    const faster = (how: string) => of(peers, how) / of(peers, 'readAnswers');
    const objects = faster('papaparse, rows as objects');
    bar(`at least 20 times faster than papaparse (${objects.toFixed(1)})`, objects >= 20);
    // Not a bar: twenty times that would be faster than to count the line feeds.
    console.log(
      `  ${faster('papaparse, rows as arrays').toFixed(1)} times faster than its rows as arrays, which have no names`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(held.every(Boolean) ? 0 : 1);

function counted(path: string): number {
  let count = 0;
  inPieces(path, (piece) => {
    count += newlines(piece);
  });
  return count;
}
