import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usage } from './arguments/usage.ts';

const { argv } = process;

async function run(...given: string[]) {
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text);
      return true;
    });
  }
  process.argv = ['node', 'rubrikk', ...given];
  await import('./main.ts');
  const status = process.exitCode ?? 0;
  return { ...written, status };
}

/** What the stream does when it can't be written to. */
function fail(name: 'stdout' | 'stderr', code: string) {
  const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as typeof process.exit);
  process[name].emit('error', Object.assign(new Error(`write ${code}`), { code }));
  return exit.mock.calls;
}

beforeEach(() => vi.resetModules());

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
});

describe('main', () => {
  it('writes what there is to stdout', async () => {
    expect(await run('--help')).toEqual({ stdout: usage, stderr: '', status: 0 });
  });

  it('writes problems to stderr, with status 2', async () => {
    expect(await run('reprot')).toEqual({
      stdout: '',
      stderr:
        'rubrikk: There is no command "reprot"; did you mean report? rubrikk --help says what each does. [unknown-command]\n1 problem; nothing was written.\n',
      status: 2,
    });
  });

  it('ends quietly when its reader stops early', async () => {
    await run('--help');
    expect(fail('stdout', 'EPIPE')).toEqual([[]]);
    vi.resetModules();
    await run('reprot');
    expect(fail('stderr', 'EPIPE').at(-1)).toEqual([]);
    expect(process.exitCode).toBe(2);
  });

  it('says why the output cannot be written', async () => {
    await run('--help');
    vi.restoreAllMocks();
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(fail('stdout', 'ENOSPC')).toEqual([[]]);
    expect(written.mock.calls).toEqual([["rubrikk: The output can't be written: write ENOSPC. [unwritable-output]\n"]]);
    expect(process.exitCode).toBe(2);
  });
});
