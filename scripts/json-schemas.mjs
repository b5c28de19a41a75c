// What `npm run schemas` runs: writes the JSON Schema (2020-12) of every document to packages/core/schema. The same bytes
// each time. `--print` writes them to stdout instead, as one object. By hand:
// node_modules/.bin/node --conditions=@rubrikk/source scripts/json-schemas.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentSchemas } from '../packages/core/src/json/document-schemas.ts';
import { formatLine } from '../packages/core/src/json/format-line.ts';
import { migrations } from '../packages/core/src/json/migrations.ts';
import { dimensionSchema } from '../packages/core/src/rubric/dimension.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// zod is a dependency of core, not of the workspace.
const z = createRequire(new URL('../packages/core/package.json', import.meta.url))('zod/mini');

const words = {
  rubric: ['Rubric', 'An instrument: its dimensions, indicators and scales in one version, without a sentence.'],
  'rubric-text': ['Rubric text', 'All words of a rubric in one language.'],
  'rubric-document': ['Rubric document', 'A rubric with its texts.'],
  assessment: ['Assessment', 'The ratings of one rubric by one rater, group or plenum, for one unit, wave and round.'],
  'round-plan': ['Round plan', 'The rounds of a unit in a wave: individual, then groups, then the plenum.'],
  wave: ['Wave', 'One time an instrument is used: its days, and how many were invited and answered.'],
  organisation: ['Organisation', 'The units that belong together, as a tree, and the networks across it.'],
  crosswalk: ['Crosswalk', 'What stands in one rubric for each indicator of another, so that ratings can be moved.'],
  plan: ['Plan', 'What a unit aims for, what it does for that, and what comes back every year.'],
  protocol: ['Protocol', 'A way of working in steps, without a sentence.'],
  'protocol-run': [
    'Protocol run',
    'One time that a protocol is used: who takes part, and all that was done, in order.',
  ],
  tool: ['Tool', 'A grid, a sequence or a tree that people fill in, without a sentence.'],
  sheet: ['Sheet', 'A tool that was filled in, by one unit in one wave.'],
  'protocol-text': ['Protocol text', 'All words of a protocol in one language.'],
  'tool-text': ['Tool text', 'All words of a tool in one language.'],
  'cycle-text': ['Cycle text', 'All words of a cycle in one language.'],
  'tag-set-text': ['Tag set text', 'All words of a set of tags in one language.'],
  'crosswalk-text': ['Crosswalk text', 'All words of a crosswalk in one language.'],
  'tag-set': ['Tag set', 'Tags that belong together, such as the parts of a model, without a sentence.'],
};

const metadata = z.registry().add(dimensionSchema, { id: 'dimension' });

function mend({ jsonSchema }) {
  // zod says so of what TypeScript may not change; in JSON Schema it would say that a server may not be sent it.
  delete jsonSchema.readOnly;
  const { propertyNames } = jsonSchema;
  // Parsing refuses this key everywhere. The form of an id does so by itself.
  if (propertyNames && new RegExp(propertyNames.pattern).test('__proto__')) {
    jsonSchema.propertyNames = { ...propertyNames, not: { const: '__proto__' } };
  }
}

/** A document may have a format line, whatever else stands in it. */
function withFormat(schema, format) {
  const { oneOf, properties } = schema;
  if (oneOf) return { ...schema, oneOf: oneOf.map((one) => withFormat(one, format)) };
  return { ...schema, properties: { format: { type: 'string', const: format }, ...properties } };
}

function jsonSchemaOf([kind, schema]) {
  const { $schema, ...generated } = z.toJSONSchema(schema, { target: 'draft-2020-12', metadata, override: mend });
  const format = formatLine(kind, migrations);
  const [title, description] = words[kind];
  const $id = `urn:${format.replaceAll(/[/@]/g, ':')}`;
  return [kind, { $schema, $id, title, description, ...withFormat(generated, format) }];
}

const schemas = Object.entries(documentSchemas).map(jsonSchemaOf);
if (process.argv.includes('--print')) {
  process.stdout.write(JSON.stringify(Object.fromEntries(schemas)));
} else {
  const folder = new URL('../packages/core/schema/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [kind, schema] of schemas) {
    writeFileSync(new URL(`${kind}.json`, folder), `${JSON.stringify(schema, undefined, 2)}\n`);
  }
  const { status, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['format', '--write', fileURLToPath(folder)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  console.log(`packages/core/schema: ${schemas.length} schemas`);
}
