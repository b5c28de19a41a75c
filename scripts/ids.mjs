// What `npm run ids` runs: adds the ids of what ships now to packages/content/published-ids.json. It takes none out. By hand:
// node_modules/.bin/node --conditions=@rubrikk/source scripts/ids.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withShipped } from './previews/id-list.ts';
import { shippedContent } from './previews/shipped-content.ts';

const file = new URL('../packages/content/published-ids.json', import.meta.url);
const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { moved: {}, ids: {} };
const list = withShipped(before, await shippedContent());
writeFileSync(file, `${JSON.stringify(list, undefined, 2)}\n`);
const root = fileURLToPath(new URL('..', import.meta.url));
const biome = join(root, 'node_modules/.bin/biome');
const { status, stderr } = spawnSync(biome, ['format', '--write', fileURLToPath(file)], { encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);
console.log(`packages/content/published-ids.json: ${Object.values(list.ids).flat().length} ids`);
