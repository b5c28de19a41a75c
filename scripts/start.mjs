// What `npm start` runs: the command on the answers that the project ships, or on what is named after `--`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'packages/cli/dist/main.js');
const given = process.argv.slice(2);
const answers = 'examples/municipality/answers.csv';
const shown = [
  'report',
  answers,
  '--rubric',
  'learning-organisation',
  '--unit',
  'skole',
  '--role',
  'rolle',
  '--rater',
  'svarer',
];

if (given.length === 0) {
  console.log(`Made-up answers of six made-up schools: rubrikk ${shown.join(' ')}\n`);
}
const { status } = spawnSync(process.execPath, [command, ...(given.length === 0 ? shown : given)], {
  stdio: 'inherit',
  cwd: given.length === 0 ? root : (process.env.INIT_CWD ?? root),
});
process.exit(status ?? 1);
