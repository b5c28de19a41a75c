import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

// The same year as in school-year-rounds.test.ts, as a school's own form writes it: with its own words for the rounds, and
// without a column for the wave. Nothing but the words differs, so the command has to print what it prints of the ids.

const examples = fileURLToPath(new URL('../../examples/school-year/', import.meta.url));
const read = (name: string) => readFileSync(`${examples}${name}`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'rubrikk-rounds-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rubric = ['--rubric', 'learning-organisation'];
/** The year, with other words for its rounds. */
function written(name: string, individual: string, group: string, plenum: string): string {
  const words: Readonly<Record<string, string>> = { individual, group, plenum };
  const text = read('north-year.csv').replace(/,(individual|group|plenum),/g, (_, id) => `,${words[id]},`);
  writeFileSync(join(folder, name), text);
  return name;
}

describe('a file with its own words for the rounds', { timeout: 30_000 }, () => {
  it('is understood', async () => {
    const file = written('sv.csv', 'Enskilt', 'GRUPP', 'Helgrupp');
    const given = ['compare', file, ...rubric, '--only', 'wave=2026-autumn', '--rounds', 'individual,plenum'];
    expect(await runCli(given, folder)).toEqual({
      status: 0,
      stdout: read('printed/compare-rounds-plenum.txt'),
      stderr: '',
    });
  });

  it('is told of every word that isn’t understood, until it is given its round', async () => {
    const file = written('own.csv', 'Hver for seg', 'Trinn', 'Alle');
    const given = ['report', file, ...rubric, '--only', 'wave=2026-autumn', '--only', 'round=individual'];
    const refused = await runCli(given, folder);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('own.csv:2:');
    expect(refused.stderr).toContain('"Hver for seg" is no round; expected individual (individ, individuell,');
    const words = ['hver for seg=individual', 'trinn=group', 'alle=plenum'].flatMap((word) => ['--round-word', word]);
    const stdout = read('printed/report-year-autumn-alone.txt');
    expect(await runCli([...given, ...words], folder)).toEqual({ status: 0, stdout, stderr: '' });
  });
});

describe('a file without a column for the wave', { timeout: 30_000 }, () => {
  it('is of the wave that is named, and an audit tells two waves apart', async () => {
    for (const [name, wave] of [
      ['autumn.json', '2026-autumn'],
      ['spring.json', '2027-spring'],
    ] as const) {
      const given = ['report', `${examples}owner-2026-autumn.csv`, ...rubric, '--only', `wave=${wave}`];
      const { stdout, stderr } = await runCli([...given, '--format', 'json'], folder);
      expect(stderr).toBe('');
      expect(JSON.parse(stdout).wave).toBe(wave);
      writeFileSync(join(folder, name), stdout);
    }
    const audited = await runCli(['audit', 'spring.json', '--earlier', 'autumn.json'], folder);
    expect(audited).toMatchObject({ status: 0, stdout: expect.stringContaining('[other-wave]') });
  });
});
