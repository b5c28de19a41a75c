import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { OrdinalRubric } from '../rubric/rubric.ts';
import { draftCrosswalk } from '../versions/draft-crosswalk.ts';
import { fingerprintRubric } from '../versions/fingerprint-rubric.ts';
import { parseCrosswalk } from './parse-crosswalk.ts';

const things = (...ids: string[]) => ids.map((id) => ({ id }));
const older = freeze<OrdinalRubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'three', levels: things('no', 'some', 'yes'), favourable: 'yes' },
    dimensions: [{ id: 'all', indicators: things('aloud', 'alone') }],
  },
  true,
);
const newer = freeze<OrdinalRubric>(
  {
    ...older,
    version: '2.0.0',
    scale: { kind: 'ordinal', id: 'two', levels: things('off', 'on'), favourable: 'on' },
  },
  true,
);

const reasons = { same: 'Unchanged.', changed: 'Asks otherwise.', removed: 'No longer asked.', added: 'New.' };
const goodCrosswalk = () =>
  freeze(
    {
      ...draftCrosswalk(older, newer, { id: 'c1', reasons }),
      scaleMaps: [{ from: 'three', to: 'two', levels: { no: 'off', some: 'off', yes: 'on' }, lossy: true }],
    },
    true,
  );

/** What is told of a crosswalk, a line an issue. */
function told(data: unknown): string[] {
  const parsed = parseCrosswalk(older, newer, data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`);
}

test('a good crosswalk is given as it came, also from text', () => {
  const good = goodCrosswalk();
  expect(parseCrosswalk(older, newer, good)).toStrictEqual({ ok: true, value: good });
  expect(parseCrosswalk(older, newer, JSON.parse(JSON.stringify(good)))).toStrictEqual({ ok: true, value: good });
});

test.each([undefined, null, 3, 'text', [], true])('%j is no crosswalk', (data) => {
  expect(told(data).length).toBe(1);
});

test('what is missing, unknown, or of another form is told with its place', () => {
  const [first] = goodCrosswalk().entries;
  const data = {
    id: '',
    from: { id: 'reading', version: '1.0.0', fingerprint: 'sha256:0' },
    to: { id: 'reading' },
    scaleMaps: [{ from: 'three', levels: { no: 3, some: 'off', yes: 'on' }, lossy: false }],
    entries: [
      { ...first, relation: 'same', reason: ' ', note: 'x' },
      { relation: 'equal', from: 'alone', to: [7] },
    ],
  };
  expect(told(data)).toEqual([
    'wrong-form id: Expected words; received "".',
    'wrong-form from/fingerprint: Expected a fingerprint of "sha256:" and 64 hexadecimal digits; received "sha256:0".',
    'missing-key to/version: "version" is missing; expected a string.',
    'wrong-type scaleMaps/0/levels/no: Expected a string; received 3.',
    'not-allowed scaleMaps/0/lossy: Expected true, or no "lossy" at all; received false.',
    'missing-key scaleMaps/0/to: "to" is missing; expected a string.',
    'not-allowed entries/0/relation: Expected one of "equal", "subset", "superset", "overlaps", "replaced-by", "split", "merged", "none"; received "same".',
    'wrong-form entries/0/reason: Expected words; received " ".',
    'unknown-key entries/0/note: "note" isn\'t known here; remove it, or mend its spelling.',
    'wrong-type entries/1/from: Expected an array; received "alone".',
    'wrong-type entries/1/to/0: Expected a string; received 7.',
    'missing-key entries/1/reason: The entry says nowhere why; add a "reason", or an "id" under which a text has it.',
  ]);
});

test('the faults against the rubrics are told beside the others, in the order of the document', () => {
  const entries = [
    { relation: 'equal', from: ['aloud'], to: ['aloud', 'alone'], reason: 'x' },
    { relation: 'none', from: ['weather'], to: [], reason: '' },
  ];
  const to = { id: 'reading', version: '2.0.0', fingerprint: fingerprintRubric(older) };
  const good = goodCrosswalk();
  const lines = told({ ...good, to, entries, scaleMaps: [{ ...good.scaleMaps[0], lossy: false }] });
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'wrong-fingerprint to/fingerprint',
    'missing-entry entries',
    'too-many entries/0/to',
    'unknown-indicator entries/1/from/0',
    'wrong-form entries/1/reason',
    'not-allowed scaleMaps/0/lossy',
  ]);
});

test('keys that mean something to JavaScript are unknown keys', () => {
  const text = JSON.stringify(goodCrosswalk()).replace('{', '{ "__proto__": { "entries": [] }, "constructor": 1, ');
  expect(told(JSON.parse(text))).toEqual([
    'unknown-key __proto__: "__proto__" isn\'t known here; remove it, or mend its spelling.',
    'unknown-key constructor: "constructor" isn\'t known here; remove it, or mend its spelling.',
  ]);
});
