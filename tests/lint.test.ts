import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

// docs/architecture.md says who may import whom; here a fault is planted against each rule, and a right import beside it.
const root = fileURLToPath(new URL('..', import.meta.url));
const use = (from: string) => `import { thing } from '${from}';\nexport const used = thing;\n`;

/** File, what it imports, and the rule that has to catch it; none where the import is allowed. */
const planted: readonly (readonly [file: string, from: string, rule: string | undefined])[] = [
  ['core/src/shared/a.ts', '../rubric/b.ts', 'noRestrictedImports'],
  ['core/src/rubric/a.ts', '../shared/b.ts', undefined],
  ['core/src/rubric/b.ts', '../assessment/b.ts', 'noRestrictedImports'],
  ['core/src/rubric/c.ts', 'zod/mini', undefined],
  ['core/src/rubric/d.ts', 'zod', 'noRestrictedImports'],
  ['core/src/rubric/e.ts', 'immer', 'noRestrictedImports'],
  ['core/src/rubric/f.ts', '@rubrikk/scoring', 'noRestrictedImports'],
  ['core/src/rubric/g.ts', '../index.ts', 'noRestrictedImports'],
  ['core/src/rubric/h.ts', './b', 'useImportExtensions'],
  ['core/src/tags/a.ts', '../shared/b.ts', undefined],
  ['core/src/tags/b.ts', '../rubric/b.ts', 'noRestrictedImports'],
  ['core/src/assessment/a.ts', 'immer', undefined],
  ['core/src/assessment/b.ts', 'zod/mini', 'noRestrictedImports'],
  ['core/src/assessment/rating.ts', 'zod/mini', undefined],
  ['core/src/assessment/round.ts', 'immer', 'noRestrictedImports'],
  ['core/src/json/a.ts', '../assessment/b.ts', undefined],
  ['core/src/json/b.ts', 'left-pad', 'noUndeclaredDependencies'],
  ['scoring/src/numbers/a.ts', '../distributions/b.ts', 'noRestrictedImports'],
  ['scoring/src/consensus/a.ts', '../distributions/b.ts', undefined],
  ['scoring/src/consensus/b.ts', '../gaps/b.ts', 'noRestrictedImports'],
  ['scoring/src/gaps/a.ts', '../tally/b.ts', 'noRestrictedImports'],
  ['scoring/src/responses/a.ts', '../tally/b.ts', undefined],
  ['scoring/src/tally/a.ts', '../responses/b.ts', 'noRestrictedImports'],
  ['scoring/src/csv/a.ts', '../answers/b.ts', 'noRestrictedImports'],
  ['scoring/src/answers/a.ts', '../results/b.ts', 'noRestrictedImports'],
  ['scoring/src/disclosure/a.ts', '../results/b.ts', 'noRestrictedImports'],
  ['scoring/src/comparisons/a.ts', '../disclosure/b.ts', undefined],
  ['scoring/src/comparisons/b.ts', '../results/b.ts', 'noRestrictedImports'],
  ['scoring/src/results/a.ts', '../disclosure/b.ts', undefined],
  ['scoring/src/results/b.ts', '@rubrikk/content', 'noRestrictedImports'],
  ['scoring/src/results/c.ts', '@rubrikk/core', undefined],
  ['content/src/rubrics/plc-results/a.ts', '../learning-organisation/nb.ts', 'noRestrictedImports'],
  ['content/src/rubrics/plc-results/b.ts', '@rubrikk/scoring', 'noRestrictedImports'],
  ['content/src/tools/swot/a.ts', '../../rubrics/plc-results/nb.ts', 'noRestrictedImports'],
  ['cli/src/a.ts', '../../scoring/src/gaps/b.ts', 'noRestrictedImports'],
  ['cli/src/b.ts', '@rubrikk/scoring', undefined],
];

let folder = '';
const caught = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
  const plant = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const { $schema: _, ...settings } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  plant('biome.json', JSON.stringify({ ...settings, vcs: { enabled: false } }));
  for (const name of ['core', 'scoring', 'content', 'cli']) {
    plant(`packages/${name}/package.json`, readFileSync(join(root, `packages/${name}/package.json`), 'utf8'));
  }
  for (const [file, from] of planted) plant(`packages/${file}`, use(from));
  plant('packages/core/src/shared/cycle-a.ts', use('./cycle-b.ts'));
  plant('packages/core/src/shared/cycle-b.ts', use('./cycle-a.ts'));
  const biome = join(root, 'node_modules/.bin/biome');
  const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', 'packages'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  for (const { category, location } of JSON.parse(stdout).diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    const file = path.split('packages/').at(-1);
    caught.set(file, [...(caught.get(file) ?? []), category.split('/').at(-1)]);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(planted)('%s importing %s is caught by %s', (file, _, rule) => {
  if (rule === undefined) expect(caught.get(file)?.filter((name) => name !== 'noUnresolvedImports')).toBeUndefined();
  else expect(caught.get(file)).toContain(rule);
});

it('a cycle is caught', () => {
  expect(caught.get('core/src/shared/cycle-a.ts')).toContain('noImportCycles');
});
