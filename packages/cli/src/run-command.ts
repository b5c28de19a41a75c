import { readFileSync } from 'node:fs';
import { nearIds } from '@rubrikk/core';
import { usage } from './arguments/usage.ts';
import { auditCommand } from './audit-command.ts';
import { checkCommand } from './check-command.ts';
import type { CommandOutput } from './command-output.ts';
import { compareCommand } from './compare-command.ts';
import type { OnProgress } from './input/read-in-pieces.ts';
import { reportCommand } from './report-command.ts';
import { bad, good, type Result } from './result.ts';

type Command = (
  given: readonly string[],
  onProgress: OnProgress,
) => Result<CommandOutput> | Promise<Result<CommandOutput>>;

const commands: Readonly<Record<string, Command>> = {
  report: reportCommand,
  compare: compareCommand,
  check: checkCommand,
  audit: auditCommand,
};

/** Runs what the command line asks for; gives what goes to stdout in pieces, or everything that has to be mended first. */
export async function runCommand(
  [name, ...rest]: readonly string[],
  onProgress: OnProgress,
): Promise<Result<CommandOutput>> {
  if (name === undefined || name === 'help' || [name, ...rest].some(isHelp)) return good({ pieces: [usage] });
  if (name === '--version') return good({ pieces: [`${version()}\n`] });
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command(rest, onProgress);
  const known = Object.keys(commands);
  const [near] = nearIds(name, known);
  const mend = near === undefined ? `there are ${known.join(', ')}.` : `did you mean ${near}?`;
  const message = `There is no command "${name}"; ${mend} rubrikk --help says what each does.`;
  return bad({ code: 'unknown-command', message });
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return (manifest as { readonly version: string }).version;
}
