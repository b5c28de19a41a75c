// Compares our values with the reference values: node tests/reference/run.mjs [folder with the reference files]
// Prints a line a family, then 'N passed, N failed' (values). Needs `npm run setup`; any Node.js from 20 on starts it.
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shownAtMost = 10;

if (process.argv[2] === '--inside') await run(process.argv[3]);
else {
  // The pinned Node.js reads TypeScript as it is; an older one couldn't.
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const folder = resolve(process.argv[2] ?? join(root, 'tests', 'reference'));
  const args = ['--conditions=@rubrikk/source', fileURLToPath(import.meta.url), '--inside', folder];
  const { status, error } = spawnSync(node, args, { stdio: 'inherit' });
  if (error) console.error(`${error.message}\nRun npm run setup first.`);
  process.exitCode = status ?? 1;
}

async function run(folder) {
  const { familiesWithoutData, findFamilies, runFamily } = await import('./families.ts');
  const families = findFamilies(folder);
  let passed = 0;
  let failed = 0;
  for (const [name, found] of families) {
    const result = await runFamily(name, found);
    print(result);
    passed += result.values - result.failed;
    failed += result.failed;
  }
  for (const name of familiesWithoutData(families)) console.log(`${name}: left out, its file is not here`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

function print({ family, cases, values, leftOut, off, notes, failed }) {
  const aside = leftOut > 0 ? ` (${leftOut} left out on purpose)` : '';
  console.log(`${family}: ${values} values of ${cases} cases, ${failed} off${aside}`);
  for (const note of notes.slice(0, shownAtMost)) console.log(`  ${note}`);
  for (const { id, path, expected, received } of off.slice(0, shownAtMost)) {
    console.log(`  ${id} ${path}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}`);
  }
  if (off.length > shownAtMost) console.log(`  and ${off.length - shownAtMost} more`);
}
