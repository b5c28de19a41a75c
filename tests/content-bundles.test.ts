// A page that imports a thing in one language loads that thing in that language, and no word of another.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../packages/content/src/testing/content.test-data.ts';
import { isSentence } from '../packages/content/src/testing/is-sentence.test-data.ts';
import { phrasesOf } from '../packages/content/src/testing/phrases-of.test-data.ts';
import { wordsIn } from '../packages/content/src/testing/words-in.test-data.ts';
import { filesOf, shippedContent } from '../scripts/previews/shipped-content.ts';

const shipped = await shippedContent();
const pages = shipped.flatMap((thing) =>
  [...thing.texts.keys()].map((language) => ({ thing, language, name: `${thing.place}/${language}` })),
);

/** How it is imported: a rubric under its id, all else under its folder. */
const specifier = (place: string) => `@rubrikk/content/${place.replace(/^rubrics\//, '')}`;
const structureOf = ({ place }: Content) =>
  filesOf(place)
    .find((file) => !/^(?:nb|nn|da|sv|en)\.ts$/.test(file))
    ?.slice(0, -3);

interface Bundle {
  readonly bytes: number;
  readonly code: string;
  readonly files: readonly string[];
}

const bundles = new Map<string, Bundle>();
const bundleOf = (name: string): Bundle => {
  const bundle = bundles.get(name);
  if (bundle === undefined) throw new Error(`No bundle of ${name}.`);
  return bundle;
};

beforeAll(async () => {
  const sources = new Map(
    pages.map(({ thing, language, name }) => [
      name,
      `export * from '${specifier(thing.place)}/${structureOf(thing)}'; export { ${language} } from '${specifier(thing.place)}/${language}';`,
    ]),
  );
  sources.set(
    'everything',
    "export * from '@rubrikk/content/library'; export * as structures from '@rubrikk/content';",
  );
  const { outputFiles, metafile } = await build({
    entryPoints: [...sources.keys()].map((name) => ({ in: `page:${name}`, out: name })),
    plugins: [
      {
        name: 'pages',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^page:/ }, ({ path }) => ({ path: path.slice('page:'.length), namespace: 'page' }));
          onLoad({ filter: /./, namespace: 'page' }, ({ path }) => ({
            contents: sources.get(path) ?? '',
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
    outdir: 'bundles',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform: 'browser',
    conditions: ['@rubrikk/source'],
  });
  for (const [at, [path, { inputs }]] of Object.entries(metafile.outputs).entries()) {
    const file = outputFiles[at];
    if (!file?.path.endsWith(path)) throw new Error(`No text of ${path}.`);
    const files = Object.entries(inputs).flatMap(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? [input] : []));
    bundles.set(path.slice('bundles/'.length, -'.js'.length), {
      bytes: brotliCompressSync(file.contents).length,
      code: file.text,
      files: files.filter((input) => !input.startsWith('page:')),
    });
  }
}, 60_000);

/** The sentences of a text that are long enough to be its own. A name may stand in the structure of another thing. */
const longOf = (thing: Content, text: Readonly<Record<string, unknown>>) =>
  phrasesOf(thing, text)
    .filter((phrase) => isSentence(phrase) && wordsIn(phrase.words).length >= 6)
    .map(({ words }) => words);

describe.each(pages)('a page with $name', ({ thing, language, name }) => {
  test('loads the structure and that language, and nothing else', () => {
    const expected = [structureOf(thing), language].map((file) => `packages/content/src/${thing.place}/${file}.ts`);
    expect(bundleOf(name).files.toSorted()).toEqual(expected.toSorted());
  });

  test('has all words of that text, and no sentence that only other texts have', () => {
    const { code } = bundleOf(name);
    const own = new Set(longOf(thing, thing.texts.get(language) ?? {}));
    const strangers = shipped.flatMap((other) => [...other.texts.values()].flatMap((text) => longOf(other, text)));
    const inCode = strangers.filter((words) => code.includes(words));
    expect(inCode.filter((words) => !own.has(words))).toEqual([]);
    expect([...own].filter((words) => !code.includes(words))).toEqual([]);
  });
});

test('the school as a learning organisation in bokmål, structure and all, is at most 4 kB', () => {
  expect(bundleOf('rubrics/learning-organisation/nb').bytes).toBeLessThanOrEqual(4000);
});

test('no thing in one language is over 4 kB', () => {
  expect(pages.filter(({ name }) => bundleOf(name).bytes > 4000).map(({ name }) => name)).toEqual([]);
});

test('everything at once holds every rubric in every language, which is why a page imports one', () => {
  const { code, bytes } = bundleOf('everything');
  const rubrics = shipped.filter(({ kind }) => kind === 'rubric');
  const words = rubrics.flatMap((thing) => [...thing.texts.values()].flatMap((text) => longOf(thing, text)));
  expect(words.filter((each) => !code.includes(each))).toEqual([]);
  expect(bytes).toBeGreaterThan(10 * bundleOf('rubrics/learning-organisation/nb').bytes);
});
