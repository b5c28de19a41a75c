// What `npm run docs:pictures` runs: draws the pictures of docs/measures.md from what our own functions give. The same
// bytes each time. By hand: node_modules/.bin/node --conditions=@rubrikk/source scripts/measure-pictures.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { measurePictures } from './measure-pictures/measure-pictures.ts';

const folder = new URL('../docs/measures/', import.meta.url);
mkdirSync(folder, { recursive: true });
const pictures = Object.entries(measurePictures());
for (const [name, svg] of pictures) writeFileSync(new URL(`${name}.svg`, folder), svg);
console.log(`docs/measures: ${pictures.length} pictures`);
