// What `npm test` runs: unit, type and browser tests, the examples of the documentation, and the packed packages.
// Passes their output on, adds up what each counted, and ends with 'N passed, N failed'.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = [
  ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)],
  ['scripts/doc-examples.mjs'],
  ['scripts/pack-check.mjs'],
];

/** Runs one part and gives its last count; a part that counts nothing, or ends badly without a failure, is one failure. */
function run([script, ...rest]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...rest], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (status) => {
      const count = [...output.matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
      const [passed = 0, failed = 0, skipped = 0] = (count ?? []).slice(1).map((part) => Number(part ?? 0));
      const silent = count === undefined || passed + failed === 0 || (status !== 0 && failed === 0);
      resolve({ passed, failed: silent ? failed + 1 : failed, skipped });
    });
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const part of parts) {
  const count = await run(part);
  for (const key of Object.keys(total)) total[key] += count[key];
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
