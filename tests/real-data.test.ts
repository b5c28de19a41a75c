import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IndicatorResult } from '@rubrikk/scoring';
import { expect, it } from 'vitest';

// Real answers and values that R computed from them stay outside the project; the test runs where they are.
const root = fileURLToPath(new URL('..', import.meta.url));
const data = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const answers = `${data}talis2018-teachers-usa-3level.csv`;
const reference = fileURLToPath(new URL('../../shared/reference/given-real-data-groups.json', import.meta.url));
const minimum = 5;

interface ReferenceCase {
  readonly input: { readonly file: string; readonly group: string };
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

  const cases = (JSON.parse(readFileSync(reference, 'utf8')) as { cases: ReferenceCase[] }).cases;
  const mine = cases.filter(({ input }) => answers.endsWith(input.file));
  expect(mine.length).toBeGreaterThan(50);
  for (const { input, expected } of mine) for (const item of expected.items) sameAs(of(input.group, item.item), item);
});

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
