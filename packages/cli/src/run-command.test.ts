import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usage } from './arguments/usage.ts';
import { runCommand } from './run-command.ts';

const run = (...given: string[]) => runCommand(given, () => undefined);

describe('runCommand', () => {
  it.each([[], ['help'], ['--help'], ['-h'], ['report', '--help'], ['report', 'a.csv', '-h'], ['nonsense', '--help']])(
    'helps with %j %j %j',
    async (...given) => {
      expect(await run(...given.filter((one) => one !== undefined))).toEqual({ ok: true, value: [usage] });
    },
  );

  it('gives the version of its package', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await run('--version')).toEqual({ ok: true, value: [`${manifest.version}\n`] });
  });

  it.each(['reprot', '--unit', ''])('knows no command %j', async (command) => {
    const message = `There is no command "${command}"; rubrikk --help lists them.`;
    expect(await run(command, '--unit', 'x')).toEqual({ ok: false, problems: [{ code: 'unknown-command', message }] });
  });

  it('reports', async () => {
    expect(await run('report')).toMatchObject({ ok: false, problems: [{ code: 'missing-argument' }, {}] });
  });
});
