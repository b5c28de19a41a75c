import { readFileSync } from 'node:fs';
import { usage } from './arguments/usage.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import { reportCommand } from './report-command.ts';
import { bad, good, type Result } from './result.ts';

/** Runs what the command line asks for; gives what goes to stdout in pieces, or everything that has to be mended first. */
export async function runCommand(
  [command, ...rest]: readonly string[],
  onProgress: OnProgress,
): Promise<Result<Iterable<string>>> {
  if (command === undefined || command === 'help' || [command, ...rest].some(isHelp)) return good([usage]);
  if (command === '--version') return good([`${version()}\n`]);
  if (command === 'report') return reportCommand(rest, onProgress);
  return bad({ code: 'unknown-command', message: `There is no command "${command}"; rubrikk --help lists them.` });
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return (manifest as { readonly version: string }).version;
}
