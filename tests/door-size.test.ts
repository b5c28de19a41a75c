import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

// What an app ships that takes these names from the package: from the sources, as its own bundler would.
const here = fileURLToPath(new URL('.', import.meta.url));

interface Bundle {
  /** The minified code. */
  readonly code: string;
  /** How many bytes of it go over the line. */
  readonly bytes: number;
  /** The files that some of it came from. */
  readonly files: readonly string[];
}

async function bundled(...names: string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '@rubrikk/core';`, resolveDir: here },
    conditions: ['@rubrikk/source'],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2023',
    legalComments: 'none',
  });
  const [code = ''] = outputFiles.map(({ text }) => text);
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const files = inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []));
  return { code, bytes: brotliCompressSync(code).length, files };
}

/** Names that zod has, and nothing else here: properties that stay when code is minified. */
const zodNames = ['_zod', 'safeParse', '~standard'];
const edits = [
  'startAssessment',
  'rate',
  'rateTogether',
  'markMissing',
  'clearRating',
  'setComment',
  'clearComment',
  'setTarget',
  'clearTarget',
  'addEvidence',
  'changeEvidence',
  'removeEvidence',
  'submitAssessment',
  'reopenAssessment',
];

test('an app that only edits brings no zod along, and stays within 7 kB with immer', async () => {
  const { code, bytes, files } = await bundled(...edits, 'withPatches');
  for (const name of zodNames) expect(code).not.toContain(name);
  expect(files.filter((file) => /node_modules\/(zod|date-fns|ical-generator)\//.test(file))).toEqual([]);
  expect(files.filter((file) => file.includes('/immer/'))).not.toEqual([]);
  expect(bytes).toBeLessThanOrEqual(7000);
});

// Of this immer with its patches alone takes 4.7 kB, and our edits, with patches out, 1.8 kB. Patches that come in, and undo
// and redo, which are such patches, take 1.5 kB more: the operations of RFC 6902, the form of a patch that nobody vouches
// for, and messages that say how to mend it. Immer's own way to apply patches is no help, since it tests nothing.
test('one that takes patches in, undoes and redoes besides, stays within 8.1 kB', async () => {
  const { code, bytes } = await bundled(...edits, 'withPatches', 'applyPatch', 'remember', 'undo', 'redo');
  for (const name of zodNames) expect(code).not.toContain(name);
  expect(bytes).toBeLessThanOrEqual(8100);
});

test('neither does one whose edits ask a rubric that it loaded', async () => {
  const { code, files } = await bundled('editsFor', 'startAssessment');
  for (const name of zodNames) expect(code).not.toContain(name);
  expect(files.filter((file) => /node_modules\/(zod|date-fns|ical-generator)\//.test(file))).toEqual([]);
});

test('neither does one that writes documents and tells them apart', async () => {
  const { code, files } = await bundled('writeDocument', 'readDocument');
  for (const name of zodNames) expect(code).not.toContain(name);
  expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
});

test('parsing a rubric and an assessment stays within 14 kB with zod', async () => {
  const { code, bytes, files } = await bundled('parseRubric', 'parseAssessment');
  for (const name of zodNames) expect(code).toContain(name);
  expect(files.filter((file) => /node_modules\/(immer|date-fns|@noble)\//.test(file))).toEqual([]);
  expect(bytes).toBeLessThanOrEqual(14_000);
});
