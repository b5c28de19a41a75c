#!/usr/bin/env node
import { outputFault } from './output/output-fault.ts';
import { printProblems } from './output/print-problems.ts';
import { progressLine } from './output/progress-line.ts';
import { writePieces } from './output/write-pieces.ts';
import { runCommand } from './run-command.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    const fault = outputFault(error);
    if (fault !== undefined) {
      process.exitCode = 2;
      process.stderr.write(fault);
    }
    process.exit();
  });
}

const progress = progressLine(process.stderr);
const result = await runCommand(process.argv.slice(2), progress.show);
progress.clear();
if (result.ok) {
  process.exitCode = result.value.status ?? 0;
  await writePieces(process.stdout, result.value.pieces);
} else {
  process.exitCode = 2;
  process.stderr.write(printProblems(result.problems));
}
