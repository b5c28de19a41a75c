// What `npm run large` runs: makes files of made-up answers, reports on each with the built command, and checks every
// count against those that were kept while writing. Shows what a run costs, and that its memory grows with the raters'
// keys and not with the rows.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { learningOrganisation } from '../packages/content/dist/index.js';

const command = fileURLToPath(new URL('../packages/cli/dist/main.js', import.meta.url));
const indicators = learningOrganisation.dimensions.flatMap((dimension) => dimension.indicators.map(({ id }) => id));
const units = Array.from({ length: 200 }, (_, at) => (at % 10 === 0 ? `Skole ${at}, øst` : `Skole ${at}`));
const roles = ['leder', 'lærer', 'assistent'];
const levels = 3;
const missing = ['not-applicable', 'do-not-know', 'declined', 'skipped'];
/** What a cell holds, by its code: the levels, then the kinds of missing. */
const cells = ['1', '2', '3', 'ikke aktuelt', 'vet ikke', 'ønsker ikke å svare', ''];
const stride = cells.length;

/** Random whole numbers of 32 bits, the same on every platform (mulberry32). */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** A code for a cell: 2 in 100 are missing; the higher the unit's number, the more are on the highest level. */
function codeOf(number, unit) {
  const hundredth = number % 100;
  if (hundredth < 2) return levels + ((number >>> 8) % missing.length);
  if (hundredth < 35) return 0;
  return hundredth < 60 + (unit % 20) ? 1 : 2;
}

/** Writes a file of answers as a stream; gives the counts of each unit, role, indicator and code, one after another. */
async function writeAnswers(path, raters) {
  const counts = new Float64Array(units.length * roles.length * indicators.length * stride);
  const random = seededRandom(20261121);
  const out = createWriteStream(path, { highWaterMark: 1 << 20 });
  const quoted = units.map((unit) => (unit.includes(',') ? `"${unit}"` : unit));
  let text = `skole,rolle,svarer,${indicators.join(',')}\n`;
  for (let rater = 0; rater < raters; rater += 1) {
    const unit = random() % units.length;
    const role = [0, 1, 1, 1, 1, 1, 1, 2, 2, 2][random() % 10];
    let at = (unit * roles.length + role) * indicators.length * stride;
    let row = `${quoted[unit]},${roles[role]},r${rater.toString(36)}`;
    for (let indicator = 0; indicator < indicators.length; indicator += 1, at += stride) {
      const code = codeOf(random(), unit);
      counts[at + code] += 1;
      row += `,${cells[code]}`;
    }
    text += `${row}\n`;
    if (text.length > 1 << 18) {
      if (!out.write(text)) await once(out, 'drain');
      text = '';
    }
  }
  out.end(text);
  await once(out, 'finish');
  return counts;
}

/** Runs the command with its stdout in a pipe; gives the report, and what it cost the process itself. */
async function runCommand(measure, given) {
  const started = performance.now();
  const node = ['--import', measure, command, 'report', ...given, '--format', 'json'];
  const child = spawn(process.execPath, node, { stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const [json, cost, [status]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stdio[3]),
    once(child, 'close'),
  ]);
  if (status !== 0) throw new Error(`The command ended with status ${status}.`);
  return { report: JSON.parse(json), seconds: (performance.now() - started) / 1000, ...JSON.parse(cost) };
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Preloaded into the command's process: tells at its end what it took. */
const measureSource = `
import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let kilobytes = maxRSS;
  // maxRSS may be that of the process that started this one; Linux tells its own.
  try {
    kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {}
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: kilobytes / 1024 }));
});
`;

/** How many results of a report have other counts than the file. */
function differences({ results }, counts) {
  const expectedResults = (1 + units.length + roles.length + units.length * roles.length) * indicators.length;
  let wrong = Math.abs(results.length - expectedResults);
  for (const result of results) {
    const sum = new Float64Array(stride);
    const indicator = indicators.indexOf(result.indicator);
    for (const unit of result.unit === null ? units.keys() : [units.indexOf(result.unit)]) {
      for (const role of result.role === null ? roles.keys() : [roles.indexOf(result.role)]) {
        const at = ((unit * roles.length + role) * indicators.length + indicator) * stride;
        for (let code = 0; code < stride; code += 1) sum[code] += counts[at + code];
      }
    }
    const received = [...(result.counts ?? []), ...missing.map((kind) => result.missing?.[kind])];
    if (received.join() !== sum.join()) wrong += 1;
  }
  return wrong;
}

/** Lays objects of one shape out as a table. */
function table(lines) {
  const rows = [Object.keys(lines[0]), ...lines.map((line) => Object.values(line))];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column])).join('   ')).join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'rubrikk-large-'));
let failed = 0;
try {
  const measure = join(folder, 'measure.mjs');
  writeFileSync(measure, measureSource);
  const answers = join(folder, 'answers.csv');
  const lines = [];
  for (const raters of [100_000, 1_000_000]) {
    const counts = await writeAnswers(answers, raters);
    for (const keys of [true, false]) {
      const columns = ['--unit', 'skole', '--role', 'rolle', keys ? '--rater' : '--ignore', 'svarer'];
      const run = await runCommand(measure, [answers, '--rubric', learningOrganisation.id, ...columns]);
      const wrong = differences(run.report, counts) + (run.report.raters === raters ? 0 : 1);
      failed += wrong;
      lines.push({
        raters: raters.toLocaleString('en'),
        'rater keys': keys ? 'checked' : 'ignored',
        file: `${Math.round(statSync(answers).size / 1e6)} MB`,
        time: `${run.seconds.toFixed(1)} s`,
        CPU: `${run.cpu.toFixed(1)} s`,
        'peak memory': `${Math.round(run.memory)} MB`,
        counts: wrong === 0 ? 'all equal' : `${wrong} wrong`,
      });
    }
  }
  console.log(table(lines));
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(failed === 0 ? 0 : 1);
