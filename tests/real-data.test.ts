import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OrdinalRubric } from '@rubrikk/core';
import { type IndicatorResult, readAnswers, report } from '@rubrikk/scoring';
import { expect, it } from 'vitest';

// Real answers and values that R computed from them stay outside the project; the test runs where they are.
const root = fileURLToPath(new URL('..', import.meta.url));
const data = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const answers = `${data}talis2018-teachers-usa-3level.csv`;
const reference = fileURLToPath(new URL('../../shared/reference/given-real-data-groups.json', import.meta.url));
const minimum = 5;

interface ReferenceCase {
  readonly input: {
    readonly file: string;
    readonly groupColumn: string;
    readonly group: string | number;
    readonly k: number;
  };
  readonly expected: {
    readonly items: readonly (Record<string, number | null> & { readonly item: string; readonly counts: number[] })[];
  };
}

it.skipIf(!existsSync(answers))('reports of 165 schools equal what R says of them, to 1e-9', () => {
  const results = reportedResults();
  const of = (unit: string, indicator: string) => {
    return results.find((result) => result.unit === unit && result.indicator === indicator) as IndicatorResult;
  };
  expect(new Set(results.flatMap(({ unit }) => unit ?? [])).size).toBe(165);

  const golden = goldenRows();
  expect(golden.length).toBe(160);
  for (const { school, counts, consensus, agreement } of golden) {
    const result = of(school, 'Stsf');
    if (result.status !== 'shown') throw new Error(`${school} is suppressed`);
    expect(result.counts).toEqual(counts);
    near(result.consensus, consensus);
    near(result.agreement, agreement);
  }
  const large = new Set(golden.map(({ school }) => school));
  const small = results.filter(({ unit, indicator }) => indicator === 'Stsf' && unit !== null && !large.has(unit));
  expect(small.map(({ status }) => status)).toEqual(new Array(5).fill('suppressed'));

  const mine = cases.filter(({ input }) => answers.endsWith(input.file));
  expect(mine.length).toBeGreaterThan(50);
  for (const { input, expected } of mine)
    for (const item of expected.items) sameAs(of(`${input.group}`, item.item), item);
});

const cases: readonly ReferenceCase[] = existsSync(reference)
  ? (JSON.parse(readFileSync(reference, 'utf8')) as { cases: ReferenceCase[] }).cases
  : [];
const files = [...new Set(cases.map(({ input }) => input.file))].filter((file) => existsSync(`${data}../${file}`));

it.skipIf(files.length === 0).each(files)('every group of %s equals what R says of it', (file) => {
  const mine = cases.filter(({ input }) => input.file === file);
  const results = resultsOf(`${data}../${file}`, mine);
  const groups = mine.flatMap(({ input, expected }) =>
    expected.items.map((item) => ({ group: `${input.group}`, item })),
  );
  expect(groups.length).toBeGreaterThan(40);
  for (const { group, item } of groups) {
    const result = results.find(
      ({ unit, role, indicator }) => unit === group && role === null && indicator === item.item,
    );
    sameAs(result as IndicatorResult, item);
  }
});

/** The whole path in the library: bytes, answers, tally, report; on a rubric made from what the cases say of the file. */
function resultsOf(path: string, mine: readonly ReferenceCase[]): readonly IndicatorResult[] {
  const [{ input, expected }] = mine as readonly [ReferenceCase];
  const indicators = expected.items.map(({ item }) => ({ id: item }));
  const rubric: OrdinalRubric = {
    id: 'from-the-file',
    version: '1.0.0',
    source: { title: 'From the file', language: 'en' },
    scale: {
      kind: 'ordinal',
      id: 'steps',
      levels: Array.from({ length: input.k }, (_, level) => ({ id: `step-${'abcdefg'[level]}` })),
      favourable: `step-${'abcdefg'[input.k - 1]}`,
    },
    dimensions: [{ id: 'all', indicators }],
  };
  const bytes = readFileSync(path);
  const header = bytes.toString('utf8').split(/\r?\n/, 1)[0]?.replaceAll('"', '').split(',') ?? [];
  const known = new Set([input.groupColumn, ...indicators.map(({ id }) => id)]);
  const reader = readAnswers(rubric, { unit: input.groupColumn, ignore: header.filter((name) => !known.has(name)) });
  reader.push(bytes);
  const read = reader.end();
  if (!read.ok) throw new Error(JSON.stringify(read.faults[0]));
  return report(rubric, read.tally, { minimum }).results;
}

function sameAs(result: IndicatorResult, item: ReferenceCase['expected']['items'][number]): void {
  const n = item.counts.reduce((sum, count) => sum + count, 0);
  if (n < minimum) {
    expect(result.status).toBe('suppressed');
    return;
  }
  if (result.status !== 'shown') throw new Error(`${result.unit} ${result.indicator} is suppressed: ${result.reason}`);
  expect(result.counts).toEqual(item.counts);
  near(result.interpolatedMedian, item['interpolatedMedian']);
  near(result.agreement, item['vanDerEijkA']);
  near(result.consensus, item['tastleWiermanCns']);
  near(result.leikDispersion, item['leikD']);
  near(result.averageDeviation, item['adMedian']);
  near(result.favourable?.share, item['favourableTop']);
  // R's function cuts r_wg off at 0.
  near(Math.max(0, result.withinGroupAgreement ?? 0), item['rwg']);
}

function near(ours: number | undefined, theirs: number | null | undefined): void {
  expect(typeof theirs).toBe('number');
  expect(Math.abs((ours ?? Number.NaN) - (theirs ?? Number.NaN))).toBeLessThanOrEqual(1e-9);
}

function reportedResults(): readonly IndicatorResult[] {
  const command = ['--conditions=@rubrikk/source', 'packages/cli/src/main.ts', 'report', answers];
  const options = ['--rubric', 'examples/talis/rubric.json', '--unit', 'school', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [...command, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout).results;
}

function goldenRows() {
  const lines = readFileSync(`${data}golden-talis-usa-stsf-by-school.csv`, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => {
    const [school, , c1, c2, c3, , consensus, agreement] = line.replaceAll('"', '').split(',');
    const counts = [c1, c2, c3].map(Number);
    return { school: school ?? '', counts, consensus: Number(consensus), agreement: Number(agreement) };
  });
}
