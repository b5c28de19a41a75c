// Makes a fresh clone ready: installs with the pinned pnpm and, with --build, builds the packages.
// Needs only Node.js 18 or later and npm. Does nothing when nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamps = join(root, 'node_modules', '.setup');
const verbose = process.env.SETUP_VERBOSE === '1';
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function walk(path, keep, out = []) {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const full = join(path, entry.name);
    if (entry.isDirectory()) {
      if (!['node_modules', 'dist', 'coverage', '.git', '.stryker-tmp'].includes(entry.name)) walk(full, keep, out);
    } else if (keep(relative(root, full).split(sep).join('/'))) out.push(full);
  }
  return out;
}

function digest(files) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of files.sort())
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function step(name, files, outputs, command) {
  const stamp = join(stamps, name);
  const wanted = digest(files);
  const fresh =
    existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && outputs.every((o) => existsSync(join(root, o)));
  if (fresh) return;
  console.error(`setup: ${name} …`);
  const started = Date.now();
  // One string, so that npx runs on Windows too, where it is a .cmd file; every part is a constant of this file.
  const result = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: verbose ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error', npm_config_update_notifier: 'false' },
  });
  if (result.status !== 0) {
    if (!verbose) console.error(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    console.error(`setup: ${name} failed (${command})`);
    process.exit(result.status ?? 1);
  }
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, wanted);
  console.error(`setup: ${name} done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

const pnpm = `npx --yes ${manifest.packageManager.split('+')[0]}`;
step(
  'install',
  walk(root, (p) => /(^|\/)package\.json$/.test(p) || p === 'pnpm-lock.yaml' || p === 'pnpm-workspace.yaml'),
  ['node_modules/.bin/node', 'node_modules/.modules.yaml'],
  `${pnpm} install --frozen-lockfile`,
);
if (process.argv.includes('--build')) {
  const packages = readdirSync(join(root, 'packages'));
  step(
    'build',
    [
      ...walk(join(root, 'packages'), (p) =>
        /^packages\/[^/]+\/(src\/(?!.*\.test(-d)?\.ts$)|package\.json$|tsup\.config\.ts$|tsconfig\.json$)/.test(p),
      ),
      join(root, 'tsconfig.base.json'),
      join(root, 'tsup.base.ts'),
      join(root, 'pnpm-lock.yaml'),
    ],
    packages.map((p) => `packages/${p}/dist/${p === 'cli' ? 'main' : 'index'}.js`),
    `${pnpm} -r "--filter=./packages/*" run build`,
  );
}
