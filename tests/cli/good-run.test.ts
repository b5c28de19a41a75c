import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { type Ran, runCli, startCli } from './run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'rubrikk-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const answers = fileURLToPath(new URL('../../examples/municipality/answers.csv', import.meta.url));
const municipality = ['report', answers, '--rubric', 'learning-organisation', '--unit', 'skole', '--role', 'rolle'];
const asked = [...municipality, '--rater', 'svarer'];

/** The answers read in the plainest way: no cell of that file has a quotation mark. */
const [header = [], ...rows] = readFileSync(answers, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(';'));
const countsOf = (indicator: string, isAsked: (row: readonly string[]) => boolean = () => true) => {
  const cells = rows.filter(isAsked).map((row) => row[header.indexOf(indicator)]);
  return ['1', '2', '3'].map((level) => cells.filter((cell) => cell === level).length);
};

const good = async (given: readonly string[], cwd = folder): Promise<string> => {
  const ran = await runCli(given, cwd);
  expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
  return ran.stdout;
};

describe.concurrent('a good run', { timeout: 30_000 }, () => {
  it('prints the municipality in bokmål', async () => {
    const text = await good(asked);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Skolen som lærende organisasjon',
      '===============================',
      `${rows.length} har svart, fordelt på 6 enheter. Grupper der færre enn 5 har svart, vises ikke.`,
    ]);
    const n = countsOf('trust').reduce((sum, count) => sum + count, 0);
    expect(text).toMatch(
      new RegExp(`det merkes i arbeidsmiljøet\\.\n {2}[░▒█]{30} {2}n ${n} {3}median 3 {5}enighet 0,\\d\\d\n`),
    );
    expect(text).toContain('\nHer ser ledere og lærere ulikt på det\n');
    expect(text).toMatch(/\nSolvang skole(?: +\d+\u00A0%){7}\n\nEnhetene er mest ulike på «[^»]*»: [^»]*\n$/);
  });

  it('counts as the file says, in JSON', async () => {
    const json = JSON.parse(await good([...asked, '--format', 'json', '--language', 'en']));
    expect(json.rubric).toMatchObject({
      id: 'learning-organisation',
      language: 'en',
      title: 'The school as a learning organisation',
    });
    expect(json.raters).toBe(rows.length);
    // Everyone, six schools, three roles and their eighteen crossings, of 49 indicators.
    expect(json.results).toHaveLength((1 + 6 + 3 + 18) * 49);
    const shown = json.results.filter(({ status }: { status: string }) => status === 'shown');
    for (const { unit, role, indicator, counts, n } of shown) {
      const isAsked = ([inUnit, inRole]: readonly string[]) =>
        (unit ?? inUnit) === inUnit && (role ?? inRole) === inRole;
      expect([unit, role, indicator, counts]).toEqual([unit, role, indicator, countsOf(indicator, isAsked)]);
      expect(n).toBeGreaterThanOrEqual(5);
    }
    expect(shown.length).toBeGreaterThan(500);
    expect(shown.length).toBeLessThan(json.results.length);
  });

  it('writes JSON that the schema of @rubrikk/scoring takes', async () => {
    const schema = new URL('../../packages/scoring/schema/report.json', import.meta.url);
    const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    validate(JSON.parse(await good([...asked, '--format', 'json'])));
    expect(validate.errors).toBeNull();
  });

  it('writes the same numbers as a long table', async () => {
    const lines = (await good([...asked, '--format', 'csv'])).trimEnd().split('\n');
    expect(lines[0]).toBe('group,unit,role,dimension,indicator,statistic,category,value,status,reason,network');
    const numbers = new Map(lines.map((line) => [line.split(',').slice(0, 7).join(), line.split(',')[7]]));
    const everyone = (indicator: string, statistic: string) =>
      [...numbers].filter(([key]) => key.startsWith('everyone,,,') && key.includes(`,${indicator},${statistic},`));
    for (const indicator of header.slice(3)) {
      expect(everyone(indicator, 'count').map(([, count]) => Number(count))).toEqual(countsOf(indicator));
    }
    const sizes = lines.filter((line) => line.split(',')[5] === 'n');
    expect(sizes).toHaveLength((1 + 6 + 3 + 18) * (49 + 7));
  });

  it('speaks Danish of a Danish instrument', async () => {
    writeFileSync(join(folder, 'svar.csv'), `team-smart-goals\n${'Udvikling\n'.repeat(6)}ved ikke\n`);
    const text = await good(['report', 'svar.csv', '--rubric', 'plc-results']);
    expect(text).toMatch(
      /^The Professional Learning Communities at Work™: Fokus på resultater \(del 1\)\n=+\n7 har svaret\./,
    );
    expect(text).toContain(`  ${'▓'.repeat(30)}  n 6   median 4   enighed 1,00\n${' '.repeat(34)}ved ikke 1\n`);
    expect(text).toContain('\nStyrker: størst andel, der valgte »Udvikling« eller højere\n');
  });

  it('gives its version', async () => {
    expect(await good(['--version'])).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  it('ends quietly when its reader stops early', async () => {
    const child = startCli([...asked, '--format', 'json'], folder);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const read = await new Promise<number>((resolve) => {
      child.stdout.once('data', (chunk: Buffer) => {
        child.stdout.destroy();
        resolve(chunk.length);
      });
    });
    const status = await new Promise<Ran['status']>((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(read).toBeLessThan(500_000);
  });
});
