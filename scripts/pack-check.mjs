// Packs every package as it would be published and checks each tarball: publint, attw where it can be imported, and
// that no test and no path of this machine is in it. Prints what an app pays that takes little.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const out = mkdtempSync(join(tmpdir(), 'pack-'));
let passed = 0;
let failed = 0;

function check(name, problem) {
  if (problem === undefined) passed += 1;
  else {
    failed += 1;
    console.error(`${name}\n${problem}`);
  }
}

/** Runs a command; gives what it printed when it ends badly. */
function problemOf(command) {
  const env = { ...process.env, npm_config_loglevel: 'error' };
  const { status, stdout, stderr } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8', env });
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

/** Unpacks a tarball and looks for what doesn't belong in it. */
function strayContent(tarball, folder) {
  mkdirSync(folder);
  const unpacked = problemOf(`tar -xzf ${tarball} -C ${folder}`);
  if (unpacked !== undefined) return unpacked;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const stray = files.filter(({ name, parentPath }) => {
    return /\.test(-d)?\.ts$/.test(name) || readFileSync(join(parentPath, name), 'utf8').includes(root);
  });
  if (!files.some(({ name }) => name === 'README.md')) return 'README.md is missing';
  if (!files.some(({ name }) => name === 'LICENSE')) return 'LICENSE is missing';
  return stray.length === 0 ? undefined : stray.map(({ name }) => name).join('\n');
}

/** The size of an app's script that has these imports and nothing else, minified and compressed. */
async function appSize(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const [{ contents: bytes }] = outputFiles;
  return `${bytes.length} B minified, ${brotliCompressSync(bytes).length} B brotli`;
}

check('pack', problemOf(`npx --yes ${packageManager} -r "--filter=./packages/*" pack --pack-destination ${out}`));
for (const tarball of readdirSync(out).filter((name) => name.endsWith('.tgz'))) {
  const path = join(out, tarball);
  check(`publint ${tarball}`, problemOf(`node_modules/.bin/publint --strict ${path}`));
  check(`content of ${tarball}`, strayContent(path, join(out, `${tarball}-content`)));
  // The command has nothing to import, so there are no types to be wrong.
  const importable = existsSync(join(out, `${tarball}-content`, 'package', 'dist', 'index.js'));
  if (importable) check(`attw ${tarball}`, problemOf(`node_modules/.bin/attw --profile node16 ${path}`));
}
rmSync(out, { recursive: true });

const one = `export { consensus } from '@rubrikk/scoring';`;
const little = `${one} export { rate } from '@rubrikk/core'; export { learningOrganisation } from '@rubrikk/content';
export { nb } from '@rubrikk/content/learning-organisation/nb';`;
const oneSize = await appSize(one);
check(
  'one measure',
  Number.parseInt(oneSize.split(', ')[1], 10) < 500 ? undefined : `${oneSize}: something else comes with it`,
);
console.log(`one measure: ${oneSize}`);
console.log(`one measure, one edit (with immer), one rubric in one language: ${await appSize(little)}`);
console.log(`every measure and report: ${await appSize(`export * from '@rubrikk/scoring';`)}`);
console.log(`packages: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
