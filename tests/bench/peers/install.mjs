// Installs the peers that `npm run bench:tally` is compared with, into a folder that nobody else reads and git ignores.
import { spawnSync } from 'node:child_process';

// Without --force npm leaves out a binary that it takes for one of another Node than its own.
const { status } = spawnSync('npm', ['install', '--force', '--no-package-lock', '--no-audit', '--no-fund'], {
  cwd: import.meta.dirname,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
