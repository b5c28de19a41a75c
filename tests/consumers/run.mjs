// Publishes the packages to a registry on loopback, installs them from it as an app would, and uses them in ESM, CJS,
// TypeScript, Bun, Deno and a Vite page in Chromium. Needs the packages built; installs its own tools once.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tools = join(root, 'node_modules', '.consumer-tools');
const quiet = {
  ...process.env,
  npm_config_loglevel: 'error',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};
let passed = 0;
let failed = 0;
let skipped = 0;

function sh(command, cwd, env = {}) {
  return spawnSync(command, { cwd, shell: true, encoding: 'utf8', env: { ...quiet, ...env }, timeout: 300_000 });
}
function must(command, cwd, env) {
  const r = sh(command, cwd, env);
  if (r.status !== 0) throw new Error(`${command}\n${r.stdout}${r.stderr}`);
  return r.stdout;
}
function check(name, command, cwd, env, expected) {
  const r = sh(command, cwd, env);
  if (r.status === 0 && (expected === undefined || r.stdout.includes(expected))) {
    passed += 1;
    console.log(`ok    ${name}`);
  } else {
    failed += 1;
    console.log(`FAIL  ${name}\n${r.stdout}${r.stderr}`);
  }
}

mkdirSync(tools, { recursive: true });
const wanted = readFileSync(join(here, 'tools.json'), 'utf8');
const stamp = join(tools, '.stamp');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('installing the tools …');
  writeFileSync(join(tools, 'package.json'), wanted);
  must('npm install --no-package-lock', tools);
  // npm links only one of several packages' bin named node; call each by its path.
  writeFileSync(stamp, wanted);
}
const bin = (path) => join(tools, 'node_modules', path);

const work = mkdtempSync(join(tmpdir(), 'consumers-'));
const port = await new Promise((resolve) => {
  const s = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = s.address();
    s.close(() => resolve(free));
  });
});
const registry = `http://127.0.0.1:${port}/`;
writeFileSync(
  join(work, 'verdaccio.yaml'),
  `storage: ${work}/storage
auth: { htpasswd: { file: ${work}/htpasswd } }
uplinks: { up: { url: '${must('npm config get registry', work).trim()}', max_fails: 100 } }
packages:
  '@rubrikk/*': { access: $all, publish: $all }
  rubrikk: { access: $all, publish: $all }
  '**': { access: $all, proxy: up }
log: { type: stdout, level: error }
`,
);
const server = spawn(
  process.execPath,
  [bin('verdaccio/bin/verdaccio'), '--config', join(work, 'verdaccio.yaml'), '--listen', `127.0.0.1:${port}`],
  {
    stdio: 'ignore',
  },
);
try {
  for (let i = 0; ; i += 1) {
    const up = await fetch(`${registry}-/ping`).then(
      (r) => r.ok,
      () => false,
    );
    if (up) break;
    if (i > 100) throw new Error('verdaccio did not start');
    await new Promise((r) => setTimeout(r, 200));
  }
  const npmrc = join(work, 'npmrc');
  writeFileSync(npmrc, `registry=${registry}\n//127.0.0.1:${port}/:_authToken=none\n`);
  const env = { NPM_CONFIG_USERCONFIG: npmrc, npm_config_registry: registry, NPM_CONFIG_REGISTRY: registry };
  must(`npx --yes ${packageManager} -r "--filter=./packages/*" publish --no-git-checks --registry ${registry}`, root, {
    NPM_CONFIG_USERCONFIG: npmrc,
  });

  const app = join(work, 'app');
  cpSync(join(here, 'fixture'), app, { recursive: true });
  writeFileSync(join(app, 'package.json'), '{ "name": "app", "private": true, "type": "module" }');
  must('npm install @rubrikk/core @rubrikk/scoring @rubrikk/content rubrikk', app, env);

  for (const [name, node] of [
    ['24', process.execPath],
    ...['20', '22', '26'].map((v) => [v, bin(`node${v}/bin/node`)]),
  ]) {
    check(`node ${name} esm`, `${node} esm.mjs`, app, {}, 'esm 0 0 1 Praksis er tilfredsstillende');
    check(`node ${name} cjs`, `${node} cjs.cjs`, app, {}, 'cjs 0 0 1 Praksis er tilfredsstillende');
    const report = 'node_modules/rubrikk/dist/main.js report answers.csv --rubric learning-organisation --min-n 2';
    check(`node ${name} rubrikk report`, `${node} ${report}`, app, {}, 'enighet 1,00');
  }
  check('bun esm', `${bin('.bin/bun')} esm.mjs`, app, {}, 'esm 0 0 1 Praksis er tilfredsstillende');
  check('bun ts', `${bin('.bin/bun')} run.ts`, app, {}, 'esm 0 0 1 Praksis er tilfredsstillende');
  const deno = { DENO_NO_UPDATE_CHECK: '1', DENO_DIR: join(work, 'deno') };
  check(
    'deno esm',
    `${bin('.bin/deno')} run --allow-env=NODE_ENV esm.mjs`,
    app,
    deno,
    'esm 0 0 1 Praksis er tilfredsstillende',
  );
  check('deno check', `${bin('.bin/deno')} check use.ts`, app, deno);
  for (const [resolution, module, files] of [
    ['node16', 'node16', ['use.mts', 'use.cts']],
    ['nodenext', 'nodenext', ['use.mts', 'use.cts']],
    ['bundler', 'esnext', ['use.ts']],
  ]) {
    writeFileSync(
      join(app, `tsconfig.${resolution}.json`),
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module,
          moduleResolution: resolution,
          strict: true,
          noEmit: true,
          skipLibCheck: false,
          lib: ['es2022', 'dom'],
          types: [],
        },
        files,
      }),
    );
    for (const v of ['54', '59', '60', '70'])
      check(
        `typescript ${v} ${resolution}`,
        `${process.execPath} ${bin(`typescript${v}/bin/tsc`)} -p tsconfig.${resolution}.json`,
        app,
      );
  }

  const chromium = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (p) => p && existsSync(p),
  );
  if (!chromium) {
    skipped += 1;
    console.log('skip  vite page (no Chromium)');
  } else {
    const { build, preview } = await import(pathToFileURL(bin('vite/dist/node/index.js')));
    const { chromium: pw } = await import(pathToFileURL(bin('playwright-core/index.mjs')));
    await build({ root: app, logLevel: 'error' });
    const site = await preview({ root: app, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
    const browser = await pw.launch({
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (e) => errors.push(String(e)));
    await page.goto(site.resolvedUrls.local[0]);
    await page
      .waitForFunction(() => document.querySelector('#out')?.textContent !== '…', undefined, { timeout: 10_000 })
      .catch((e) => errors.push(String(e)));
    const text = await page.textContent('#out');
    if (text === '0 0 1 Praksis er tilfredsstillende' && errors.length === 0) {
      passed += 1;
      console.log('ok    vite page in Chromium');
    } else {
      failed += 1;
      console.log(`FAIL  vite page in Chromium: ${text} ${errors.join('\n')}`);
    }
    await browser.close();
    site.httpServer.close();
    site.httpServer.closeAllConnections();
  }
} catch (error) {
  failed += 1;
  console.error(error);
} finally {
  server.kill();
  rmSync(work, { recursive: true, force: true });
}
console.log(`consumers: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
