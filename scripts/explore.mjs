// Runs the unit tests on newly drawn cases: `npm run explore [seed]`. A seed that fails is printed, and gives the same cases again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

const seed = process.argv[2] ?? String(randomInt(2 ** 31));
console.log(`seed ${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit'], {
  stdio: 'inherit',
  env: { ...process.env, PROPERTY_SEED: seed },
});
process.exitCode = status ?? 1;
