import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url));

/** How a run of the command ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command from its source. */
export function startCli(given: readonly string[], cwd: string) {
  return spawn(process.execPath, ['--conditions=@rubrikk/source', main, ...given], { cwd });
}

/** Runs the command from its source, in a folder, with its outputs as pipes. */
export function runCli(given: readonly string[], cwd: string): Promise<Ran> {
  const child = startCli(given, cwd);
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...written }));
  });
}
