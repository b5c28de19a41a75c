import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as core from '@rubrikk/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { documentSchemas } from '../packages/core/src/json/document-schemas.ts';
import { parseWith } from '../packages/core/src/json/parse-with.ts';

// What JSON Schema says of a document and what parsing says of its form are the same. Rules across fields, such as that no
// id stands twice, aren't in JSON Schema, nor are the limits of depth and size.
type Json = Readonly<Record<string, unknown>>;
type Kind = keyof typeof documentSchemas;

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = new URL('../packages/core/schema/', import.meta.url);
const kinds = Object.keys(documentSchemas) as Kind[];
const schemaOf = (kind: string): Json => JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8'));

test('the files are what their script makes of the schemas', () => {
  const script = ['--conditions=@rubrikk/source', 'scripts/json-schemas.mjs', '--print'];
  const { stdout, stderr } = spawnSync('node_modules/.bin/node', script, { encoding: 'utf8', cwd: root });
  expect(stderr).toBe('');
  const files = readdirSync(folder).sort();
  expect(files).toEqual(kinds.map((kind) => `${kind}.json`).sort());
  const written = Object.fromEntries(kinds.map((kind) => [kind, schemaOf(kind)]));
  // As text, so that the order of keys is compared as well.
  expect(JSON.stringify(written)).toBe(stdout);
});

test.each(kinds)('%s says what it is, in a sentence', (kind) => {
  const { $schema, $id, title, description } = schemaOf(kind);
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect($id).toBe(`urn:rubrikk:${kind}:1`);
  expect(title).toMatch(/^[A-Z][a-z ]+$/);
  expect(description).toMatch(/^[A-Z][^.]+\.$/);
});

const page = readFileSync(new URL('../docs/documents.md', import.meta.url), 'utf8');

test.each(kinds)('the page of documents says what parses a %s, and which schema it has', (kind) => {
  const name = kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  expect(page).toContain(`Kind \`${kind}\`, parsed by \`parse${name}\`, schema \`@rubrikk/core/schema/${kind}.json\`.`);
  expect(core).toHaveProperty(`parse${name}`);
});

/** Makes documents from a JSON Schema, knowing nothing of the schemas that it was made from. */
function documentsOf(schema: Json, definitions: Json, depth = 0): fc.Arbitrary<unknown> | undefined {
  const inner = (part: unknown) => documentsOf(part as Json, definitions, depth);
  if (typeof schema['$ref'] === 'string') {
    const name = schema['$ref'].replace('#/$defs/', '');
    return depth > 2 ? undefined : documentsOf(definitions[name] as Json, definitions, depth + 1);
  }
  const choices = schema['oneOf'] ?? schema['anyOf'];
  if (Array.isArray(choices)) return fc.oneof(...choices.flatMap((choice) => inner(choice) ?? []));
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum']);
  switch (schema['type']) {
    case 'string':
      return stringsOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.maxSafeInteger().map((whole) => within(whole, schema));
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'array': {
      const [items, fewest] = [inner(schema['items']), Number(schema['minItems'] ?? 0)];
      return items && fc.array(items, { minLength: fewest, maxLength: fewest + 2 });
    }
    default:
      return objectsOf(schema, inner);
  }
}

function within(whole: number, { minimum, maximum }: Json): number {
  const [lowest, highest] = [Number(minimum), Number(maximum)];
  if (whole >= lowest && whole <= highest) return whole;
  return lowest + (Math.abs(whole) % Math.min(highest - lowest + 1, 1000));
}

/** One for each pattern: it takes longer to make than to use. */
const strings = new Map<string, fc.Arbitrary<string>>([
  ['\\S', fc.string({ minLength: 1 }).filter((text) => /\S/.test(text) && text !== '__proto__')],
]);

function stringsOf({ pattern }: Json): fc.Arbitrary<string> {
  if (typeof pattern !== 'string') return fc.string();
  const made = strings.get(pattern) ?? fc.stringMatching(new RegExp(pattern), { size: 'small' });
  strings.set(pattern, made);
  return made;
}

function objectsOf(schema: Json, inner: (part: unknown) => fc.Arbitrary<unknown> | undefined): fc.Arbitrary<unknown> {
  if (schema['propertyNames']) {
    const [keys, values] = [stringsOf(schema['propertyNames'] as Json), inner(schema['additionalProperties'])];
    return fc.dictionary(keys, values ?? fc.constant(null), { maxKeys: 2 });
  }
  const made = Object.entries(schema['properties'] as Json).map(([key, part]) => [key, inner(part)] as const);
  const known = Object.fromEntries(made.flatMap(([key, part]) => (part ? [[key, part]] : [])));
  return fc.record(known, { requiredKeys: schema['required'] as string[] });
}

type Holder = Record<string, unknown>;

interface Place {
  readonly holder: Holder;
  readonly key: string;
}

/** The places of a document, those of one shape together: `units.*.id` for the ids of all units. */
function placesOf(value: unknown, shape = '', found = new Map<string, Place[]>()): Map<string, Place[]> {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Holder;
  for (const key of Object.keys(holder)) {
    const inner = `${shape}.${Array.isArray(value) ? '*' : key}`;
    found.set(inner, [...(found.get(inner) ?? []), { holder, key }]);
    placesOf(holder[key], inner, found);
  }
  return found;
}

interface Harm {
  readonly at: number;
  readonly way: number;
  readonly how: 'remove' | 'replace' | 'add' | 'bend';
  readonly key: string;
  readonly value: unknown;
}

const oddKeys = ['x', '', 'format', 'constructor', 'toString', '__proto__', 'a b', 'id', 'kind', 'level', 'dimensions'];
const oddValues = [null, 0, 13, true, false, 'x', [], {}, '2026-02-29', '2026-11-21', '2026-11-21T10:00Z'];
const harms: fc.Arbitrary<Harm> = fc.record({
  at: fc.nat(),
  way: fc.nat(),
  how: fc.constantFrom('remove', 'replace', 'add', 'bend', 'bend'),
  key: fc.oneof(fc.constantFrom(...oddKeys), fc.string()),
  value: fc.oneof(fc.constantFrom<unknown>(...oddValues), fc.jsonValue({ maxDepth: 2 })),
});

/** Something of the same type that is nearly what it was. */
function bent(value: unknown, way: number): unknown {
  const near: readonly unknown[] =
    typeof value === 'number'
      ? [value + 0.5, value + 1e16, -value - 1, 0, value + 60]
      : typeof value === 'string'
        ? ['', ' ', `${value}\n`, ` ${value}`, value.toUpperCase(), value.slice(1), 'a b']
        : Array.isArray(value)
          ? [[], value.slice(1), [...value, null]]
          : typeof value === 'object'
            ? [{}, { ...value, x: 1 }, { ...value, 'a b': 'a' }, { ...value, ' ': 1 }]
            : [!value];
  return near[way % near.length];
}

function harm(document: unknown, { at, way, how, key, value }: Harm): void {
  const shapes = [...placesOf(document).values()];
  const alike = shapes[at % shapes.length] ?? [];
  const place = alike[way % alike.length];
  if (place === undefined) return;
  const { holder } = place;
  const put = (name: string, what: unknown) =>
    Object.defineProperty(holder, name, { value: what, enumerable: true, configurable: true, writable: true });
  if (how === 'replace') put(place.key, value);
  else if (how === 'bend') put(place.key, bent(holder[place.key], way));
  else if (Array.isArray(holder)) holder.splice(Number(place.key), 1);
  else if (how === 'add') put(key, value);
  else Reflect.deleteProperty(holder, place.key);
}

const ajv = formats(new Ajv2020({ strictTypes: false }));

/** What parsing says of a document's form. */
function isTaken(kind: Kind, document: unknown): boolean {
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  if (!isObject || !Object.hasOwn(document, 'format')) return isParsed(kind, document);
  const { format, ...rest } = document as Json;
  return format === `rubrikk/${kind}@1` && isParsed(kind, rest);
}

function isParsed(kind: Kind, document: unknown): boolean {
  const schema: Parameters<typeof parseWith>[0] = documentSchemas[kind];
  return parseWith(schema, document, () => []).ok;
}

// Of the nineteen kinds together more than 10,000. A rubric with its texts is large and takes half a second by itself; on a
// machine that does something else meanwhile it may take many times that.
const runs = 600;
const slow = 30_000;
const seen = { taken: 0, refused: 0 };

describe('what JSON Schema says, parsing says', () => {
  test.each(kinds)('of any %s, good or damaged', { timeout: slow }, (kind) => {
    const schema = schemaOf(kind);
    const says = ajv.compile(schema);
    const good = documentsOf(schema, (schema['$defs'] ?? {}) as Json) ?? fc.constant(null);
    const document = fc.oneof(
      { arbitrary: fc.tuple(good, fc.constant([])), weight: 3 },
      { arbitrary: fc.tuple(good, fc.array(harms, { minLength: 1, maxLength: 2 })), weight: 7 },
      { arbitrary: fc.tuple(fc.jsonValue({ maxDepth: 3 }), fc.constant([])), weight: 1 },
    );
    fc.assert(
      fc.property(document, ([made, damage]) => {
        const data: unknown = JSON.parse(JSON.stringify(made));
        for (const each of damage) harm(data, each);
        const taken = isTaken(kind, data);
        seen[taken ? 'taken' : 'refused'] += 1;
        expect(says(data)).toBe(taken);
      }),
      { numRuns: runs },
    );
  });

  afterAll(() => {
    expect(seen.taken + seen.refused).toBeGreaterThanOrEqual(10_000);
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(3000);
  });
});
