// Takes every fenced ts block of the READMEs, the docs and the doc comments, type-checks them all in one program, then
// runs each. A comment '// => text' asserts a line that the block prints; `no-run` and `no-check` after ts leave out.
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Not in node_modules, where Node refuses to strip types.
const work = join(root, '.doc-examples');
const places = [
  'README.md',
  'docs/*.md',
  'docs/decisions/*.md',
  'packages/*/README.md',
  'examples/**/*.md',
  'packages/*/src/**/*.ts',
];

function blocksOf(file) {
  const content = readFileSync(join(root, file), 'utf8');
  const text = file.endsWith('.ts') ? content.replace(/^[ \t]*\* ?/gm, '') : content;
  return [...text.matchAll(/^```ts(?<flags>[^\n]*)\n(?<code>.*?)^```/gms)]
    .filter((match) => !match.groups.flags.includes('no-check'))
    .map((match) => ({
      place: `${file}:${text.slice(0, match.index).split('\n').length + 1}`,
      code: match.groups.code,
      run: !match.groups.flags.includes('no-run'),
    }));
}

function typeProblems() {
  const settings = {
    extends: '../tsconfig.base.json',
    compilerOptions: { types: ['node'], noUnusedLocals: false },
    include: ['*.ts'],
  };
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', work, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  const problems = new Map();
  for (const line of stdout.split('\n')) {
    const at = /(\d{4})\.ts\(/.exec(line);
    if (at) problems.set(Number(at[1]), `${problems.get(Number(at[1])) ?? ''}${line}\n`);
  }
  if (status !== 0 && problems.size === 0) throw new Error(stdout);
  return problems;
}

/** Runs the blocks in one process: each is a module of its own, and what it prints is kept apart. */
function printed(blocks) {
  writeFileSync(
    join(work, 'run.mjs'),
    `import { format } from 'node:util';
const results = {};
for (const path of ${JSON.stringify(blocks.map((block) => block.path))}) {
  const lines = [];
  console.log = (...values) => lines.push(...format(...values).split('\\n'));
  try { await import(path); results[path] = { lines }; } catch (error) { results[path] = { error: String(error?.stack ?? error) }; }
}
process.stdout.write(JSON.stringify(results));`,
  );
  const node = ['--conditions=@rubrikk/source', join(work, 'run.mjs')];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    encoding: 'utf8',
    cwd: root,
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function problemOf({ code, path, run }, results) {
  if (!run) return undefined;
  const { lines, error } = results[path];
  const expected = [...code.matchAll(/\/\/ => ?(.*)$/gm)].map((match) => match[1].trim());
  if (error) return error;
  const actual = lines.map((line) => line.trim());
  if (expected.length === 0 || JSON.stringify(expected) === JSON.stringify(actual)) return undefined;
  return `expected ${JSON.stringify(expected)}\nprinted  ${JSON.stringify(actual)}`;
}

rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const files = globSync(places, { cwd: root, exclude: (path) => path.includes('node_modules') });
const blocks = files.sort().flatMap(blocksOf);
for (const [at, block] of blocks.entries()) {
  block.path = join(work, `${String(at).padStart(4, '0')}.ts`);
  writeFileSync(block.path, `${block.code}export {};\n`);
}
const types = typeProblems();
const results = printed(blocks.filter((block, at) => block.run && !types.has(at)));
let failed = 0;
for (const [at, block] of blocks.entries()) {
  const problem = types.get(at) ?? problemOf(block, results);
  if (!problem) continue;
  failed += 1;
  console.error(`${block.place}\n${problem}`);
}
rmSync(work, { recursive: true, force: true });
console.log(`examples: ${blocks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 && blocks.length > 0 ? 0 : 1);
