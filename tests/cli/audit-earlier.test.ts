import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../packages/cli/src/run-command.ts';
import { type Ran, runCli } from './run-cli.ts';

// A municipality publishes a report of the autumn, and later wants one with a smaller smallest group. Each gives nobody away.
// Which groups they withhold is up to the command; what a reader works out of both was checked by hand here: the answers of
// the leaders, counted in the file.

const examples = fileURLToPath(new URL('../../examples/school-year/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rubrikk-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [header = [], ...rows] = readFileSync(`${examples}owner-2026-autumn.csv`, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split(','));

/** How many leaders chose a level: no cell of that file has a comma or a quotation mark. */
const leaders = (indicator: string) =>
  rows.filter(([, role, ...cells]) => {
    return role === 'leader' && /^[123]$/.test(cells[header.indexOf(indicator) - 2] ?? '');
  }).length;

interface Result {
  readonly unit: string | null;
  readonly role: string | null;
  readonly indicator: string;
  readonly status: 'shown' | 'suppressed';
  readonly n: number;
}

const reports: Readonly<Record<string, readonly string[]>> = {
  'autumn.json': ['--min-n', '10'],
  'autumn-again.json': ['--min-n', '7'],
  'autumn-by-role.json': ['--ignore', 'unit'],
};
beforeAll(async () => {
  for (const [name, more] of Object.entries(reports)) {
    const given = ['report', `${examples}owner-2026-autumn.csv`, '--rubric', 'learning-organisation', ...more];
    const ran = await runCommand([...given, '--format', 'json'], () => undefined);
    writeFileSync(join(folder, name), ran.ok ? [...ran.value.pieces].join('') : '');
  }
});

const resultsOf = (name: string, indicator: string): Result[] =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')).results.filter((one: Result) => one.indicator === indicator);
const audit = (...given: readonly string[]): Promise<Ran> => runCli(['audit', ...given], folder);
const golden = readFileSync(`${examples}printed/audit-owner.txt`, 'utf8');

describe('an audit with an earlier report', { timeout: 30_000 }, () => {
  it('finds nothing in either of two by itself', async () => {
    for (const name of ['autumn.json', 'autumn-again.json']) {
      expect(await audit(name)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^ok: /), stderr: '' });
    }
  });

  it('says how many leaders both tell of, and what to withhold', async () => {
    expect(await audit('autumn-again.json', '--earlier', 'autumn.json')).toEqual({
      status: 1,
      stdout: golden,
      stderr: '',
    });
    const told = /"leader" of all units is withheld, .* tells that exactly (\d+) answered on "shared-vision"/.exec(
      golden,
    );
    expect(Number(told?.[1])).toBe(leaders('shared-vision'));
    expect(leaders('shared-vision')).toBeLessThan(7);
    // Two indicators tell how many assistants the north has, whatever they chose.
    const assistants = rows.filter(([unit, role]) => unit === 'north' && role === 'assistant').length;
    expect(golden).toContain(`that exactly ${assistants} are in it`);
    expect(golden.match(/told-together/g)).toHaveLength(1);
  });

  it('is right: a reader comes by that number by subtracting', () => {
    const shown = new Map<string | null, number>();
    for (const name of ['autumn.json', 'autumn-again.json']) {
      for (const { unit, role, status, n } of resultsOf(name, 'shared-vision')) {
        if (unit === null && status === 'shown') shown.set(role, n);
      }
    }
    const [all = 0, teachers = 0, assistants = 0] = [null, 'teacher', 'assistant'].map((role) => shown.get(role));
    expect([...shown.keys()].toSorted()).toEqual(['assistant', null, 'teacher']);
    expect(all - teachers - assistants).toBe(leaders('shared-vision'));
  });

  it('is content when what it names is withheld', async () => {
    const again = JSON.parse(readFileSync(join(folder, 'autumn-again.json'), 'utf8'));
    const isNamed = ({ unit, role }: Result) =>
      (unit === 'north' && role === 'teacher') || (unit === null && role === 'assistant');
    const withheld = <Kind extends Result>({ unit, role, dimension, indicator }: Kind & { dimension: string }) => {
      return { unit, role, dimension, indicator, status: 'suppressed', reason: 'withheld', minimum: 7 };
    };
    for (const key of ['results', 'dimensions']) {
      again[key] = again[key].map((one: Result & { dimension: string }) => (isNamed(one) ? withheld(one) : one));
    }
    writeFileSync(join(folder, 'mended.json'), JSON.stringify(again));
    const { status, stdout } = await audit('mended.json', '--earlier', 'autumn.json');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^ok: mended\.json, beside autumn\.json: /),
    });
  });

  it('finds nothing in a pair that tells nothing', async () => {
    expect(await audit('autumn-by-role.json', '--earlier', 'autumn.json')).toEqual({
      status: 0,
      stdout:
        'ok: autumn-by-role.json, beside autumn.json: 196 results, 8 withheld; nothing that is withheld can be worked out from what they show together (smallest group 5).\n',
      stderr: '',
    });
  });
});
