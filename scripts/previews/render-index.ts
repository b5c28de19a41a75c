import { brotliCompressSync } from 'node:zlib';
import type { Content } from '../../packages/content/src/testing/content.test-data.ts';
import type { Data } from '../../packages/content/src/testing/data.test-data.ts';
import { type Language, languages } from '../../packages/content/src/testing/language.test-data.ts';
import { countsOf } from './counts-of.ts';
import { markdownTable } from './markdown-table.ts';
import { measureText } from './measure-text.ts';
import { rounded } from './render-page.ts';

/** The page that lists all previews: what each thing has, and each text's reading ease, words and bytes. */
export function renderIndex(
  shipped: readonly Content[],
  pageOf: (thing: Content, language: Language) => string,
): string {
  const folders = [...new Set(shipped.map(({ place }) => place.split('/')[0] ?? ''))];
  const lines = [
    '# Previews',
    '',
    'Every text that `@rubrikk/content` ships, as a teacher would read it, so that it can be reviewed without reading code.',
    '`npm run previews` writes these pages and a test proves them fresh. A word that is wrong:',
    '[Writing rubrics](../writing-rubrics.md) says how a text is written, and an issue with the id and the language mends it.',
    '',
    'The id behind a statement is what heads its column in a file of answers, and what code calls it.',
    '',
    'In each cell: LIX (reading ease; a dash below 100 words of sentences), words, and bytes (the text as JSON, brotli).',
    '',
    ...folders.flatMap((folder) => section(folder, shipped, pageOf)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function section(
  folder: string,
  shipped: readonly Content[],
  pageOf: (thing: Content, language: Language) => string,
): string[] {
  const rows = shipped
    .filter(({ place }) => place.startsWith(`${folder}/`))
    .map((thing) => [
      `\`${thing.id}\``,
      [...countsOf(thing)].map(([name, count]) => `${count} ${singular(name, count)}`).join(', '),
      ...languages.map((language) => cell(thing, language, pageOf)),
    ]);
  const heading = `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`;
  return [`## ${heading}`, '', ...markdownTable(['id', 'has', ...languages], rows)];
}

const singular = (name: string, count: number) => (count === 1 ? name.replace(/ies$/, 'y').replace(/s$/, '') : name);

function cell(thing: Content, language: Language, pageOf: (thing: Content, language: Language) => string): string {
  const text = thing.texts.get(language);
  if (text === undefined) return '';
  const { words, lix } = measureText(thing, text);
  return `[${rounded(lix)}](${pageOf(thing, language)}) · ${words} · ${bytesOf(text)} B`;
}

/** The size of a text as JSON, compressed: about what a page loads for it. */
function bytesOf(text: Data): number {
  return brotliCompressSync(JSON.stringify(text)).length;
}
