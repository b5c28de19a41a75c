#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { usage } from './arguments/usage.ts';
import { printProblems } from './output/print-problems.ts';
import { progressLine } from './output/progress-line.ts';
import { reportCommand } from './report-command.ts';
import { bad, good, type Result } from './result.ts';

// A reader that stops early, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const progress = progressLine(process.stderr);
const result = await run(process.argv.slice(2));
progress.clear();
if (result.ok) process.stdout.write(result.value);
else {
  process.stderr.write(printProblems(result.problems));
  process.exitCode = 2;
}

async function run([command, ...rest]: readonly string[]): Promise<Result<string>> {
  const all = [command, ...rest];
  if (command === undefined || all.includes('--help') || command === 'help') return good(usage);
  if (command === '--version') return good(`${version()}\n`);
  if (command === 'report') return reportCommand(rest, progress.show);
  return bad({ code: 'unknown-command', message: `There is no command "${command}"; rubrikk --help lists them.` });
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return (manifest as { readonly version: string }).version;
}
