// What `npm run previews` runs: writes docs/previews, a page for every text that ships, as a teacher would read it. The same
// bytes each time, but for the compressed sizes, which may differ by a few with Node's version. By hand:
// node_modules/.bin/node --conditions=@rubrikk/source scripts/previews.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { previewPages } from './previews/preview-pages.ts';
import { shippedContent } from './previews/shipped-content.ts';

const folder = new URL('../docs/previews/', import.meta.url);
const pages = previewPages(await shippedContent());
rmSync(folder, { recursive: true, force: true });
for (const [path, page] of pages) {
  const file = new URL(path, folder);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, page);
}
console.log(`docs/previews: ${pages.size} pages`);
