import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { formatPath } from '../shared/format-path.ts';
import { parseRubric } from './parse-rubric.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: {
      title: 'Reading',
      language: 'en',
      publisher: 'A school',
      year: 2026,
      document: 'A sheet',
      rightsHolder: 'A school',
      licence: 'MIT',
      note: 'Ours.',
    },
    instructions: ['honestly'],
    scale: {
      kind: 'ordinal',
      id: 'seen',
      levels: [
        { id: 'no', signal: 'red' },
        { id: 'some', signal: 'yellow' },
        { id: 'yes', signal: 'green', rule: true },
      ],
      favourable: 'yes',
    },
    dimensions: [
      { id: 'daily', principle: true, indicators: [{ id: 'aloud', descriptors: true }] },
      { id: 'weekly', indicators: [{ id: 'library' }] },
    ],
  },
  true,
);

/** What is told of a document, a line an issue. */
function told(data: unknown): string[] {
  const parsed = parseRubric(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
}

test('gives a rubric as it was written', () => {
  expect(parseRubric(JSON.parse(JSON.stringify(reading)))).toStrictEqual({ ok: true, value: reading });
  expect(parseRubric(reading)).toStrictEqual({ ok: true, value: reading });
});

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  ['{}', '"{}"'],
  [[reading], 'an array'],
  [7, '7'],
])('of %j it says that a rubric is an object', (data, received) => {
  expect(told(data)).toEqual([`wrong-type at $: Expected an object; received ${received}.`]);
});

test('of an empty object it says what a rubric needs', () => {
  expect(told({})).toEqual([
    'missing-key at $.id: "id" is missing; expected a string.',
    'missing-key at $.version: "version" is missing; expected a string.',
    'missing-key at $.source: "source" is missing; expected an object.',
    'missing-key at $.dimensions: "dimensions" is missing; expected an array.',
  ]);
});

describe('a fault in', () => {
  const id = 'Expected an id of letters, digits, ".", "_" and "-" that begins with a letter or a digit';
  const { scale } = reading;

  test.each([
    [{ id: '' }, `wrong-form at $.id: ${id}; received "".`],
    [{ id: null }, 'wrong-type at $.id: Expected a string; received null.'],
    [
      { version: '1.0' },
      'wrong-form at $.version: Expected a version of three numbers, such as "1.0.0"; received "1.0".',
    ],
    [
      { version: 'v1.0.0' },
      'wrong-form at $.version: Expected a version of three numbers, such as "1.0.0"; received "v1.0.0".',
    ],
    [
      { version: '1.0.0-beta' },
      'wrong-form at $.version: Expected a version of three numbers, such as "1.0.0"; received "1.0.0-beta".',
    ],
    [{ version: 1 }, 'wrong-type at $.version: Expected a string; received 1.'],
    [{ source: { title: ' ', language: 'en' } }, 'wrong-form at $.source.title: Expected words; received " ".'],
    [
      { source: { title: 'Lesing', language: 'Norsk' } },
      'wrong-form at $.source.language: Expected a language tag (BCP 47) such as "nb", "nn", "da", "sv" or "en"; received "Norsk".',
    ],
    [{ source: 'A sheet' }, 'wrong-type at $.source: Expected an object; received "A sheet".'],
    [
      { source: { ...reading.source, year: '2026' } },
      'wrong-type at $.source.year: Expected a number; received "2026".',
    ],
    [
      { source: { ...reading.source, year: 2026.5 } },
      'wrong-type at $.source.year: Expected a whole number; received 2026.5.',
    ],
    [
      { source: { ...reading.source, year: 1e300 } },
      'wrong-form at $.source.year: Expected a whole number; received 1e+300.',
    ],
    [
      { source: { ...reading.source, publisher: null } },
      'wrong-type at $.source.publisher: Expected a string; received null.',
    ],
    [{ instructions: 'honestly' }, 'wrong-type at $.instructions: Expected an array; received "honestly".'],
    [{ instructions: [['a']] }, 'wrong-type at $.instructions[0]: Expected a string; received an array.'],
    [{ instructions: ['å'] }, `wrong-form at $.instructions[0]: ${id}; received "å".`],
    [
      { scale: { ...scale, levels: scale?.levels.slice(2) } },
      'too-few at $.scale.levels: Expected 2 or more levels; received 1.',
    ],
    [
      { scale: { ...scale, levels: [{ id: 'no', signal: 'blue' }, { id: 'yes' }] } },
      'not-allowed at $.scale.levels[0].signal: Expected one of "red", "yellow", "green"; received "blue".',
    ],
    [
      { scale: { ...scale, levels: [{ id: 'no', rule: false }, { id: 'yes' }] } },
      'not-allowed at $.scale.levels[0].rule: Expected true, or no "rule" at all; received false.',
    ],
    [
      { scale: { ...scale, favourable: 'often' } },
      'unknown-level at $.scale.favourable: The scale has no level "often"; expected one of "no", "some", "yes".',
    ],
    [{ dimensions: [] }, 'too-few at $.dimensions: Expected 1 or more dimensions; received 0.'],
    [
      { scale: { ...scale, kind: 'nominal' } },
      'not-allowed at $.scale.kind: Expected one of "ordinal", "classification"; received "nominal".',
    ],
    [
      { scale: { kind: 'ordinal', id: 'seen', levels: scale?.levels } },
      'missing-key at $.scale.favourable: "favourable" is missing; expected the lowest level that counts as favourable.',
    ],
    [
      { scale: { ...scale, kind: 'classification' } },
      'unknown-key at $.scale.favourable: The classes of a classification have no order, so none is "favourable"; remove it.',
    ],
    [{ scales: [] }, 'too-few at $.scales: Expected 1 or more scales; received 0.'],
    [{ open: false }, 'not-allowed at $.open: Expected true, or no "open" at all; received false.'],
    [{ comparable: { units: false } }, 'missing-key at $.comparable.waves: "waves" is missing; expected boolean.'],
    [
      { dimensions: [{ id: 'daily' }] },
      'missing-key at $.dimensions[0].indicators: A dimension has "indicators", "dimensions", or both; add one of them.',
    ],
    [
      { dimensions: [{ id: 'daily', dimensions: [] }] },
      'too-few at $.dimensions[0].dimensions: Expected 1 or more dimensions; received 0.',
    ],
    [
      { dimensions: [{ id: 'daily', dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }] }] },
      'duplicate-id at $.dimensions[0].dimensions[0].id: The dimension id "daily" already stands at $.dimensions[0].id; give each dimension an id of its own.',
    ],
    [
      { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud', kind: 'wish' }] }] },
      'not-allowed at $.dimensions[0].indicators[0].kind: Expected one of "statement", "goal", "strategy", "value"; received "wish".',
    ],
    [
      { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud', roles: [] }] }] },
      'too-few at $.dimensions[0].indicators[0].roles: Expected 1 or more roles; received 0.',
    ],
    [
      { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud', scale: 'seen' }] }] },
      'unknown-scale at $.dimensions[0].indicators[0].scale: No scale in "scales" is named "seen"; the rubric has no "scales". Leave it out where the shared scale is meant.',
    ],
    [
      { dimensions: [{ id: 'daily', indicators: [] }] },
      'too-few at $.dimensions[0].indicators: Expected 1 or more indicators; received 0.',
    ],
    [{ dimensions: { id: 'daily' } }, 'wrong-type at $.dimensions: Expected an array; received an object.'],
    [
      { dimensions: [{ id: 'daily', indicators: ['aloud'] }] },
      'wrong-type at $.dimensions[0].indicators[0]: Expected an object; received "aloud".',
    ],
    [
      { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'aloud' }] }] },
      'duplicate-id at $.dimensions[0].indicators[1].id: The indicator id "aloud" already stands at $.dimensions[0].indicators[0].id; give each indicator an id of its own.',
    ],
    [{ levels: [] }, 'unknown-key at $.levels: "levels" isn\'t known here; remove it, or mend its spelling.'],
  ])('%j is told once', (change, line) => {
    expect(told(freeze({ ...reading, ...change }, true))).toEqual([line]);
  });
});

const broken = `{
  "__proto__": { "id": "polluted" },
  "version": "1",
  "instructions": ["honestly", "honestly", 3],
  "scale": {
    "favourable": "often",
    "levels": [{ "id": "no", "signal": "blue" }, { "id": "no", "constructor": {} }],
    "toString": null
  },
  "dimensions": [
    { "id": "daily", "indicators": [{ "id": "aloud", "descriptors": "true" }] },
    "weekly",
    { "id": "daily", "indicators": [] },
    { "indicators": [{ "id": "aloud" }, {}] }
  ],
  "id": "my rubric",
  "source": { "title": "", "language": "en", "year": null }
}`;

test('all faults are told at once, in the order of the document, each once', () => {
  const parsed = parseRubric(freeze(JSON.parse(broken), true));
  expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
    'unknown-key $.__proto__',
    'wrong-form $.version',
    'duplicate-id $.instructions[1]',
    'wrong-type $.instructions[2]',
    'unknown-level $.scale.favourable',
    'not-allowed $.scale.levels[0].signal',
    'duplicate-id $.scale.levels[1].id',
    'unknown-key $.scale.levels[1].constructor',
    'unknown-key $.scale.toString',
    'missing-key $.scale.kind',
    'missing-key $.scale.id',
    'not-allowed $.dimensions[0].indicators[0].descriptors',
    'wrong-type $.dimensions[1]',
    'duplicate-id $.dimensions[2].id',
    'too-few $.dimensions[2].indicators',
    'duplicate-id $.dimensions[3].indicators[0].id',
    'missing-key $.dimensions[3].indicators[1].id',
    'missing-key $.dimensions[3].id',
    'wrong-form $.id',
    'wrong-form $.source.title',
    'wrong-type $.source.year',
  ]);
  expect(({} as { id?: string }).id).toBeUndefined();
});

test('an id in a wrong form is one fault, not an unknown level or a double as well', () => {
  const scale = {
    ...reading.scale,
    levels: [{ id: 'not seen' }, { id: 'not seen' }, { id: 'yes' }],
    favourable: 'is seen',
  };
  expect(told({ ...reading, scale }).map((line) => line.split(':')[0])).toEqual([
    'wrong-form at $.scale.levels[0].id',
    'wrong-form at $.scale.levels[1].id',
    'wrong-form at $.scale.favourable',
  ]);
});

test('data that holds itself does not hold up', () => {
  const round: Record<string, unknown> = { ...reading };
  round['source'] = round;
  round['dimensions'] = [round];
  expect(told(round)).toEqual([expect.stringMatching(/^too-large at /)]);
});

test('data of any depth does not hold up', () => {
  const deep: unknown = Array.from({ length: 100_000 }).reduce((inner) => [inner], []);
  expect(told({ ...reading, id: deep, dimensions: deep, deep })).toEqual([
    expect.stringMatching(/^too-deep at \$\.id(\[0\]){62}: /),
  ]);
});

test('no JSON throws, and none is taken for a rubric', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
      expect(parseRubric(data).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
