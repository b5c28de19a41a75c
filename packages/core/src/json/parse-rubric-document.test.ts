import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';
import { formatPath } from '../shared/format-path.ts';
import { parseRubricDocument } from './parse-rubric-document.ts';
import type { RubricDocument } from './rubric-document.ts';

const rubric: Rubric = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud', descriptors: true }] }],
};
const en: RubricText = {
  rubric: 'reading',
  language: 'en',
  title: 'Reading',
  levels: { no: 'Not seen', yes: 'Seen' },
  dimensions: { daily: 'Every day' },
  indicators: { aloud: 'We read aloud.' },
  descriptors: { aloud: { no: 'Nobody reads aloud.', yes: 'Everybody does.' } },
};
const document = freeze<RubricDocument>({ rubric, texts: [en, { ...en, language: 'nb', title: 'Lesing' }] }, true);

/** What is told of a document, a line an issue. */
function told(data: unknown): string[] {
  const parsed = parseRubricDocument(data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
}

test('gives a document as it was written', () => {
  expect(parseRubricDocument(JSON.parse(JSON.stringify(document)))).toStrictEqual({ ok: true, value: document });
});

test.each([
  [null, ['wrong-type at $: Expected an object; received null.']],
  [[rubric], ['wrong-type at $: Expected an object; received an array.']],
  [
    {},
    [
      'missing-key at $.rubric: "rubric" is missing; expected an object.',
      'missing-key at $.texts: "texts" is missing; expected an array.',
    ],
  ],
  [{ rubric, texts: [] }, ['too-few at $.texts: Expected 1 or more texts; received 0.']],
  [{ rubric, texts: { en } }, ['wrong-type at $.texts: Expected an array; received an object.']],
  [{ rubric, texts: [en, 'nb'] }, ['wrong-type at $.texts[1]: Expected an object; received "nb".']],
  [{ texts: [en] }, ['missing-key at $.rubric: "rubric" is missing; expected an object.']],
  [
    { rubric, texts: [en], version: 1 },
    ['unknown-key at $.version: "version" isn\'t known here; remove it, or mend its spelling.'],
  ],
])('%#: says what a document needs', (data, lines) => {
  expect(told(data)).toEqual(lines);
});

describe('duplicate-language', () => {
  test('two texts in one language', () => {
    expect(told({ rubric, texts: [en, { ...en, language: 'nb' }, { ...en, title: 'Read' }] })).toEqual([
      'duplicate-language at $.texts[2].language: A text in "en" already stands at $.texts[0]; keep one text for each language.',
    ]);
  });

  test('also in other letters, as language tags mean the same in capitals', () => {
    const texts = [
      { ...en, language: 'nb-no' },
      { ...en, language: 'nb-NO' },
    ];
    expect(told({ rubric, texts })).toEqual([
      'duplicate-language at $.texts[1].language: A text in "nb-NO" already stands at $.texts[0]; keep one text for each language.',
    ]);
  });

  test('not where the language is no language at all', () => {
    const lines = told({
      rubric,
      texts: [
        { ...en, language: 3 },
        { ...en, language: 3 },
      ],
    });
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'wrong-type at $.texts[0].language',
      'wrong-type at $.texts[1].language',
    ]);
  });
});

describe('one fault of the rubric is not a fault of each text', () => {
  const without = (key: 'dimensions') => {
    const { [key]: _, ...others } = rubric;
    return { rubric: others, texts: document.texts };
  };

  test.each([
    [{ ...document, rubric: { ...rubric, scale: 'seen' } }, ['wrong-type at $.rubric.scale']],
    [without('dimensions'), ['missing-key at $.rubric.dimensions']],
    [
      { ...document, rubric: { ...rubric, scale: { kind: 'ordinal', id: 'seen', favourable: 'yes' } } },
      ['missing-key at $.rubric.scale.levels'],
    ],
    [
      { ...document, rubric: { ...rubric, scale: { ...rubric.scale, levels: [] } } },
      ['too-few at $.rubric.scale.levels'],
    ],
    [
      { ...document, rubric: { ...rubric, scale: { ...rubric.scale, levels: [{ id: 'no' }, { name: 'yes' }] } } },
      ['missing-key at $.rubric.scale.levels[1].id', 'unknown-key at $.rubric.scale.levels[1].name'],
    ],
    [
      { ...document, rubric: { ...rubric, dimensions: [{ id: 'daily' }] } },
      ['missing-key at $.rubric.dimensions[0].indicators'],
    ],
    [
      {
        ...document,
        rubric: { ...rubric, dimensions: [{ id: 'daily', indicators: [{ id: 'aloud', descriptors: 'yes' }] }] },
      },
      ['not-allowed at $.rubric.dimensions[0].indicators[0].descriptors'],
    ],
  ])('%#', (data, faults) => {
    expect(
      told(data)
        .map((line) => line.split(':')[0])
        .sort(),
    ).toEqual(faults);
  });
});

test('a message names a place as it stands in the whole document', () => {
  const dimensions = [...rubric.dimensions, ...rubric.dimensions];
  expect(told({ ...document, rubric: { ...rubric, dimensions } })).toEqual([
    'duplicate-id at $.rubric.dimensions[1].id: The dimension id "daily" already stands at $.rubric.dimensions[0].id; give each dimension an id of its own.',
    'duplicate-id at $.rubric.dimensions[1].indicators[0].id: The indicator id "aloud" already stands at $.rubric.dimensions[0].indicators[0].id; give each indicator an id of its own.',
  ]);
});

const broken = `{
  "texts": [
    {
      "language": "en",
      "rubric": "writing",
      "title": "",
      "levels": { "no": "Not seen", "Yes": "Seen" },
      "dimensions": { "daily": "Every day" },
      "indicators": { "aloud": "We read aloud." },
      "descriptors": { "aloud": { "no": "Nobody does." } }
    },
    17,
    { "language": "en", "constructor": 1 }
  ],
  "__proto__": { "ok": true },
  "rubric": {
    "id": "reading",
    "version": "1",
    "source": { "title": "Reading", "language": "en" },
    "scale": { "kind": "ordinal", "id": "seen", "levels": [{ "id": "no" }, { "id": "yes" }, { "id": "no" }], "favourable": "often" },
    "dimensions": [{ "id": "daily", "indicators": [{ "id": "aloud", "descriptors": true }] }]
  }
}`;

test('all faults of rubric and texts are told at once, in the order of the document, each once', () => {
  const parsed = parseRubricDocument(freeze(JSON.parse(broken), true));
  expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
    'wrong-rubric $.texts[0].rubric',
    'wrong-form $.texts[0].title',
    'surplus-text $.texts[0].levels.Yes',
    'missing-text $.texts[0].levels.yes',
    'missing-text $.texts[0].descriptors.aloud.yes',
    'wrong-type $.texts[1]',
    'duplicate-language $.texts[2].language',
    'unknown-key $.texts[2].constructor',
    'missing-key $.texts[2].rubric',
    'missing-key $.texts[2].title',
    'missing-key $.texts[2].levels',
    'missing-key $.texts[2].dimensions',
    'missing-key $.texts[2].indicators',
    'missing-text $.texts[2].descriptors.aloud',
    'unknown-key $.__proto__',
    'wrong-form $.rubric.version',
    'duplicate-id $.rubric.scale.levels[2].id',
    'unknown-level $.rubric.scale.favourable',
  ]);
});

test('no JSON throws, and none is taken for a document', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
      expect(parseRubricDocument(data).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
