import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { formatPath } from '../shared/format-path.ts';
import { parseRubricText } from './parse-rubric-text.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    instructions: ['honestly'],
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: true }], favourable: 'yes' },
    dimensions: [
      { id: 'daily', principle: true, indicators: [{ id: 'aloud', descriptors: true }, { id: 'silently' }] },
    ],
  },
  true,
);

const text = freeze(
  {
    rubric: 'reading',
    language: 'en',
    title: 'Reading',
    instructions: { honestly: 'Rate honestly.' },
    levels: { no: 'Not seen', yes: 'Seen' },
    rules: { yes: 'Choose this when you have an example.' },
    dimensions: { daily: 'Every day' },
    principles: { daily: 'Whoever reads every day reads well.' },
    indicators: { aloud: 'We read aloud.', silently: 'We read silently.' },
    descriptors: { aloud: { no: 'Nobody reads aloud.', yes: 'Everybody does.' } },
  },
  true,
);

/** What is told of a text, a line an issue. */
function told(data: unknown): string[] {
  const parsed = parseRubricText(reading, data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
}

test('gives a text as it was written', () => {
  expect(parseRubricText(reading, JSON.parse(JSON.stringify(text)))).toStrictEqual({ ok: true, value: text });
});

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [[text], 'an array'],
  [0, '0'],
])('of %j it says that a text is an object', (data, received) => {
  expect(told(data)).toEqual([`wrong-type at $: Expected an object; received ${received}.`]);
});

describe('a fault is told once', () => {
  const { levels: _, ...withoutLevels } = text;
  const id = 'Expected an id of letters, digits, ".", "_" and "-" that begins with a letter or a digit';

  test.each([
    [withoutLevels, 'missing-key at $.levels: "levels" is missing; expected an object.'],
    [{ ...text, levels: ['Not seen', 'Seen'] }, 'wrong-type at $.levels: Expected an object; received an array.'],
    [{ ...text, levels: null }, 'wrong-type at $.levels: Expected an object; received null.'],
    [{ ...text, rules: undefined }, 'wrong-type at $.rules: Expected an object; received undefined.'],
    [{ ...text, levels: { no: 'Not seen', yes: 3 } }, 'wrong-type at $.levels.yes: Expected a string; received 3.'],
    [{ ...text, levels: { no: 'Not seen', yes: ' ' } }, 'wrong-form at $.levels.yes: Expected words; received " ".'],
    [
      { ...text, levels: { ...text.levels, 'not at all': 'x' } },
      `wrong-form at $.levels['not at all']: ${id}; received "not at all".`,
    ],
    [
      { ...text, levels: { ...text.levels, often: 'Often' } },
      'surplus-text at $.levels.often: The rubric asks for no level "often"; remove the text, or mend the id.',
    ],
    [{ ...text, levels: { no: 'Not seen' } }, 'missing-text at $.levels.yes: The level "yes" has no text; add one.'],
    [{ ...text, descriptors: { aloud: 'x' } }, 'wrong-type at $.descriptors.aloud: Expected an object; received "x".'],
    [
      { ...text, descriptors: { aloud: { ...text.descriptors.aloud, yes: '' } } },
      'wrong-form at $.descriptors.aloud.yes: Expected words; received "".',
    ],
    [
      { ...text, descriptors: { ...text.descriptors, silently: {} } },
      'surplus-text at $.descriptors.silently: The rubric asks for no descriptors of indicator "silently"; remove them, or mend the id.',
    ],
    [{ ...text, title: '' }, 'wrong-form at $.title: Expected words; received "".'],
    [
      { ...text, language: 'english' },
      'wrong-form at $.language: Expected a language tag (BCP 47) such as "nb", "nn", "da", "sv" or "en"; received "english".',
    ],
    [
      { ...text, rubric: 'writing' },
      'wrong-rubric at $.rubric: This is a text of the rubric "writing"; expected "reading". Mend the id, or check the text against its own rubric.',
    ],
    [{ ...text, rubric: 'my rubric' }, `wrong-form at $.rubric: ${id}; received "my rubric".`],
    [{ ...text, label: {} }, 'unknown-key at $.label: "label" isn\'t known here; remove it, or mend its spelling.'],
  ])('%#', (data, line) => {
    expect(told(freeze({ ...data }, true))).toEqual([line]);
  });
});

const broken = `{
  "title": "Reading",
  "levels": { "yes": " ", "__proto__": "polluted", "No": "Not seen" },
  "indicators": { "constructor": "x", "silently": 3, "aloud": "We read aloud." },
  "descriptors": { "silently": { "no": "x" }, "aloud": { "often": "x", "yes": null } },
  "principles": [],
  "rubric": "writing",
  "dimensions": { "dayly": "Every day" },
  "labels": {}
}`;

test('all faults are told at once, in the order of the text, each once', () => {
  const parsed = parseRubricText(reading, freeze(JSON.parse(broken), true));
  expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
    'wrong-form $.levels.yes',
    'unknown-key $.levels.__proto__',
    'surplus-text $.levels.No',
    'missing-text $.levels.no',
    'surplus-text $.indicators.constructor',
    'wrong-type $.indicators.silently',
    'surplus-text $.descriptors.silently',
    'surplus-text $.descriptors.aloud.often',
    'wrong-type $.descriptors.aloud.yes',
    'missing-text $.descriptors.aloud.no',
    'wrong-type $.principles',
    'wrong-rubric $.rubric',
    'surplus-text $.dimensions.dayly',
    'missing-text $.dimensions.daily',
    'unknown-key $.labels',
    'missing-key $.language',
    'missing-text $.instructions.honestly',
    'missing-text $.rules.yes',
  ]);
});

test('no JSON throws, and none is taken for a text of a rubric that has ids', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
      expect(parseRubricText(reading, data).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
