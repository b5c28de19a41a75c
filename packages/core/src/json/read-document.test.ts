import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Wave } from '../rounds/wave.ts';
import { formatPath } from '../shared/format-path.ts';
import { type Migrations, migrations } from './migrations.ts';
import { parseWave } from './parse-wave.ts';
import { readDocument } from './read-document.ts';
import { readStored } from './read-stored.ts';
import { writeDocument } from './write-document.ts';

const wave: Wave = freeze({ id: '2026', first: '2026-11-16', last: '2026-11-27', invited: { teacher: 30 } }, true);

/** What is told of stored data, a line an issue. */
function told(stored: unknown): string[] {
  const read = readDocument(stored);
  return read.ok ? [] : read.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
}

test('what is written begins with its format, and ends with a line break', () => {
  expect(writeDocument('wave', wave)).toBe(`{
  "format": "rubrikk/wave@1",
  "id": "2026",
  "first": "2026-11-16",
  "last": "2026-11-27",
  "invited": {
    "teacher": 30
  }
}
`);
});

test('what is written comes back, from its text and from the data in it', () => {
  const stored = writeDocument('wave', wave);
  const back = { ok: true, value: { kind: 'wave', data: wave } };
  expect(readDocument(stored)).toEqual(back);
  expect(readDocument(freeze(JSON.parse(stored), true))).toEqual(back);
  expect(readDocument(`\uFEFF${stored}`)).toEqual(back);
});

test('a format that the document has already gives way to the right one', () => {
  const other = Object.freeze({ ...wave, format: 'rubrikk/rubric@7' });
  expect(writeDocument('wave', other)).toBe(writeDocument('wave', wave));
});

test('any wave comes back and is parsed as it was', () => {
  const count = fc.nat();
  const words = fc.string({ minLength: 1 }).filter((text) => /\S/.test(text) && text !== '__proto__');
  const invited = fc.dictionary(words, count, { noNullPrototype: true });
  fc.assert(
    fc.property(words, invited, (id, counts) => {
      const stored: Wave = { ...wave, id, invited: counts };
      const read = readDocument(writeDocument('wave', stored));
      expect(read.ok && parseWave(read.value.data)).toEqual({ ok: true, value: stored });
    }),
    { numRuns: 1000 },
  );
});

test.each(Object.keys(migrations))('a document of kind %s is told by its format', (kind) => {
  expect(readDocument({ format: `rubrikk/${kind}@1`, a: 1 })).toEqual({ ok: true, value: { kind, data: { a: 1 } } });
});

describe('an issue is given for', () => {
  const kinds = Object.keys(migrations).map((kind) => JSON.stringify(kind));
  test.each([
    ['a text that is no JSON', '{', "not-json at $: This isn't JSON; check that it is the right text, and all of it."],
    ['no text', '', "not-json at $: This isn't JSON; check that it is the right text, and all of it."],
    ['no object', '[]', 'wrong-type at $: Expected an object with a "format".'],
    ['null', null, 'wrong-type at $: Expected an object with a "format".'],
    ['no format', {}, 'missing-key at $.format: "format" is missing; expected one such as "rubrikk/rubric@1".'],
    [
      'a format that is no text',
      { format: 1 },
      'wrong-type at $.format: Expected a string such as "rubrikk/rubric@1".',
    ],
    [
      'a format of another form',
      { format: 'rubrikk/wave@0' },
      'wrong-form at $.format: Expected a format such as "rubrikk/rubric@1"; received "rubrikk/wave@0".',
    ],
    [
      'an unknown kind',
      { format: 'rubrikk/poem@1' },
      `not-allowed at $.format: Expected a document of one of the kinds ${kinds.join(', ')}; received "poem".`,
    ],
    [
      'a kind that every object inherits',
      { format: 'rubrikk/constructor@1' },
      `not-allowed at $.format: Expected a document of one of the kinds ${kinds.join(', ')}; received "constructor".`,
    ],
    [
      'a newer format',
      { format: 'rubrikk/wave@2' },
      'newer-format at $.format: Written by a newer version of Rubrikk (format 2); this one reads 1: update.',
    ],
  ])('%s', (_, stored, line) => {
    expect(told(stored)).toEqual([line]);
  });

  test('data beyond the limits', () => {
    const deep = `{ "format": "rubrikk/wave@1", "a": ${'['.repeat(100_000)}${']'.repeat(100_000)} }`;
    expect(told(deep)).toEqual([expect.stringMatching(/^too-deep at \$\.a(\[0\]){62}: /)]);
    expect(told({ format: 'rubrikk/wave@1', a: new Array(250_000) })).toEqual([
      'too-large at $.a: A document has no more than 250000 values; check that this is the right one, or divide it.',
    ]);
  });
});

describe('an older format', () => {
  // Made up: in format 1 a wave was named by "name", in format 2 its days stood in one list.
  const later: Migrations = {
    ...migrations,
    wave: [
      ({ name, ...rest }) => ({ ...rest, id: name }),
      ({ days, ...rest }) => (Array.isArray(days) ? { ...rest, first: days[0], last: days[1] } : { ...rest, days }),
    ],
  };
  const { id, first, last, invited } = wave;

  test.each([
    { format: 'rubrikk/wave@1', name: id, days: [first, last], invited },
    { format: 'rubrikk/wave@2', id, days: [first, last], invited },
    { format: 'rubrikk/wave@3', id, first, last, invited },
  ])('$format is brought to the current one', (stored) => {
    expect(readStored(freeze(stored, true), later)).toEqual({ ok: true, value: { kind: 'wave', data: wave } });
    expect(readStored(JSON.stringify(stored), later)).toEqual({ ok: true, value: { kind: 'wave', data: wave } });
  });

  test('leaves other kinds as they are, and refuses what is newer than the last step', () => {
    const protocol = { format: 'rubrikk/protocol@1', name: 'talk' };
    expect(readStored(protocol, later)).toEqual({ ok: true, value: { kind: 'protocol', data: { name: 'talk' } } });
    expect(readStored({ format: 'rubrikk/wave@4' }, later)).toMatchObject({ issues: [{ code: 'newer-format' }] });
  });

  test('leaves what it does not know for parsing to tell', () => {
    const read = readStored({ format: 'rubrikk/wave@1', name: id, days: 'all', invited }, later);
    const parsed = read.ok ? parseWave(read.value.data) : read;
    expect(parsed.ok ? [] : parsed.issues.map(({ path }) => formatPath(path))).toEqual(['$.days', '$.first', '$.last']);
  });
});

test('no text and no JSON throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue(), fc.record({ format: fc.string() })), (stored) => {
      expect(readDocument(stored).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
