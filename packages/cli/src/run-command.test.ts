import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usage } from './arguments/usage.ts';
import { runCommand } from './run-command.ts';

const run = (...given: string[]) => runCommand(given, () => undefined);

describe('runCommand', () => {
  it.each([[], ['help'], ['--help'], ['-h'], ['report', '--help'], ['report', 'a.csv', '-h'], ['nonsense', '--help']])(
    'helps with %j %j %j',
    async (...given) => {
      expect(await run(...given.filter((one) => one !== undefined))).toEqual({ ok: true, value: { pieces: [usage] } });
    },
  );

  it('gives the version of its package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await run('--version')).toEqual({ ok: true, value: { pieces: [`${manifest.version}\n`] } });
  });

  it.each(['frob', '--unit', '', 'toString'])('knows no command %j', async (command) => {
    const message = `There is no command "${command}"; there are report, compare, check, audit. rubrikk --help says what each does.`;
    expect(await run(command, '--unit', 'x')).toEqual({ ok: false, problems: [{ code: 'unknown-command', message }] });
  });

  it.each([
    ['report', 'file of answers'],
    ['compare', 'two files of answers'],
    ['check', 'files to check'],
    ['audit', 'report to be published'],
  ])('runs %s, which asks for its files', async (command, asked) => {
    const ran = await run(command);
    expect(ran.ok ? [] : ran.problems[0]).toMatchObject({
      code: 'missing-argument',
      message: expect.stringContaining(asked),
    });
  });
});
