// npm run bench:report: the protected report of a municipality, in a fresh process and in one that has made many, each beside
// the bare bound: the same measures of the same cells, with nothing kept and nothing withheld.
import { spawnSync } from 'node:child_process';
import {
  averageDeviationAboutMedian,
  consensus,
  disclosureRules,
  interpolatedMedian,
  leikDispersion,
  median,
  medianHigh,
  medianLow,
  modes,
  report,
  rollUp,
  shareAtOrAbove,
  shares,
  startTally,
  type Tally,
  vanDerEijkAgreement,
  wilsonInterval,
  withinGroupAgreement,
} from '@rubrikk/scoring';
import { randomBelow } from '../../packages/scoring/src/responses/made-up-assessments.test-data.ts';
import { codeCount, levels, rubric, width } from './made-up-responses.ts';

const schools = 40;
/** The fewest of each role at a school, and how many more there may be. */
const staff = { leader: [2, 4], teacher: [8, 30], assistant: [0, 14] } as const;

/** Everyone's ratings of 49 indicators, of whom one in thirty is missing. */
function madeUpTally(): Tally {
  const next = randomBelow(20261122);
  const builder = startTally(rubric, ['unit', 'role']);
  for (let school = 0; school < schools; school += 1) {
    for (const [role, [least, more]] of Object.entries(staff)) {
      const raters = least + next(more);
      for (let rater = 0; rater < raters; rater += 1) {
        const codes = Array.from({ length: width }, () => (next(30) === 0 ? levels + next(4) : next(levels)));
        builder.add(builder.group([`school ${school}`, role]), codes);
      }
    }
  }
  return builder.finish();
}

const compare = ['leader', 'teacher'] as const;
const ways = {
  'protected report': (tally: Tally) => report(rubric, tally, { rule: disclosureRules.noStrict, compare }),
  'report with nothing withheld': (tally: Tally) => report(rubric, tally, { minimum: 1, compare }),
  'bare bound': (tally: Tally) => bareMeasures(tally),
};
type Way = keyof typeof ways;

function totalOf(counts: readonly number[]): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Measures every cell of the groups that a report has, and adds up what comes out. */
function bareMeasures(tally: Tally): number {
  let sum = 0;
  for (const by of [[], ['unit'], ['role'], ['unit', 'role']]) {
    const { counts } = rollUp(tally, by);
    for (let start = 0; start < counts.length; start += codeCount) {
      const cell = new Array<number>(levels);
      for (let level = 0; level < levels; level += 1) cell[level] = counts[start + level] as number;
      sum += measured(cell);
    }
  }
  return sum;
}

function measured(counts: readonly number[]): number {
  const share = shareAtOrAbove(counts, 2) ?? 0;
  const n = totalOf(counts);
  const middles = [median(counts), medianLow(counts), medianHigh(counts), interpolatedMedian(counts)];
  const spread = [leikDispersion(counts), withinGroupAgreement(counts), averageDeviationAboutMedian(counts)];
  const agreement = [consensus(counts), vanDerEijkAgreement(counts), wilsonInterval(share * n, n)?.low];
  return [...middles, ...spread, ...agreement, modes(counts).length, shares(counts)?.length].reduce<number>(
    (sum, one) => sum + (one ?? 0),
    0,
  );
}

/** What one call took, in ms: by the clock, and of a processor. On a machine that others use as well the former is longer. */
type Times = readonly [clock: number, processor: number];

function timesOf(way: Way, tally: Tally): Times {
  const before = process.threadCpuUsage();
  const start = process.hrtime.bigint();
  const made = ways[way](tally);
  const clock = Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.threadCpuUsage(before);
  // Looked at, so that no compiler drops the work.
  if (made === 0) throw new Error('Nothing was measured.');
  return [clock, (user + system) / 1000];
}

/** The first call in a process of its own: its own time, without that of starting and of loading. */
function coldTimesOf(way: Way): Times {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, way]);
  if (status !== 0) throw new Error(String(stderr));
  return JSON.parse(String(stdout));
}

function bars(kind: string, rounds: number, once: (way: Way) => Times): boolean {
  const all = (Object.keys(ways) as Way[]).map((way) => ({ way, times: [] as Times[] }));
  for (let round = 0; round < rounds; round += 1) for (const { way, times } of all) times.push(once(way));
  console.log(`\n${kind}, ms: the best and the middle of ${rounds} by the clock, and the same of a processor`);
  for (const { way, times } of all) {
    const columns = [0, 1].flatMap((at) => {
      const sorted = times.map((one) => one[at] as number).toSorted((a, b) => a - b);
      return [sorted[0] as number, sorted[rounds >> 1] as number];
    });
    console.log([way.padEnd(32), ...columns.map((one) => one.toFixed(1).padStart(10))].join(''));
  }
  const best = Math.min(...(all[0]?.times ?? []).map(([clock]) => clock));
  console.log(`  ${best <= 100 ? 'holds' : 'MISSED'}: at most 100 ms (${best.toFixed(1)})`);
  return best <= 100;
}

const [, , asked] = process.argv;
if (asked !== undefined) {
  console.log(JSON.stringify(timesOf(asked as Way, madeUpTally())));
} else {
  console.log(
    `Node ${process.version}: ${width} indicators of ${schools} schools and ${Object.keys(staff).length} roles`,
  );
  const cold = bars('In a fresh process', 25, coldTimesOf);
  const tally = madeUpTally();
  const warm = bars('In a process that has made many', 61, (way) => timesOf(way, tally));
  process.exit(cold && warm ? 0 : 1);
}
