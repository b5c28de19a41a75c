import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { formatPath } from '../shared/format-path.ts';
import type { Parsed } from '../shared/parsed.ts';
import { checkTagSetText } from '../tags/check-tag-set-text.ts';
import type { TagSet } from '../tags/tag-set.ts';
import { checkCrosswalkText } from '../versions/check-crosswalk-text.ts';
import type { Crosswalk } from '../versions/crosswalk.ts';
import { parseCrosswalkText } from './parse-crosswalk-text.ts';
import { parseTagSetText } from './parse-tag-set-text.ts';

const place = 'p. 4';
const arenas = freeze<TagSet>(
  {
    id: 'arenas',
    version: '1.0.0',
    groups: ['owner', 'school'],
    tags: [
      {
        id: 'council',
        group: 'owner',
        description: true,
        details: ['members', 'rhythm'],
        figures: [{ id: 'members', value: 4, unit: 'persons', place }],
      },
      {
        id: 'network',
        details: ['members'],
        questions: ['what', 'why'],
        figures: [{ id: 'effect', value: 0.4, place }],
      },
      { id: 'plain' },
    ],
  },
  true,
);
const arenasText = freeze(
  {
    tagSet: 'arenas',
    language: 'en',
    title: 'Arenas',
    groups: { owner: 'Owner', school: 'School' },
    tags: { council: 'Council', network: 'Network', plain: 'Plain' },
    descriptions: { council: 'They meet.' },
    questions: { what: 'What?', why: 'Why?' },
    details: { council: { members: 'Four heads', rhythm: 'Monthly' }, network: { members: 'Schools' } },
    detailNames: { members: 'Members', rhythm: 'Rhythm' },
    figures: { members: 'Members', effect: 'Effect' },
    units: { persons: 'persons' },
  },
  true,
);
const plain = freeze<TagSet>({ id: 'plain', version: '1.0.0', tags: [{ id: 'one' }] }, true);
const plainText = freeze({ tagSet: 'plain', language: 'nb', title: 'Enkel', tags: { one: 'En' } }, true);

const crosswalk = freeze<Crosswalk>(
  {
    id: 'From one to two',
    from: { id: 'reading', version: '1.0.0' },
    to: { id: 'reading', version: '2.0.0' },
    entries: [
      { id: 'renamed', relation: 'equal', from: ['aloud'], to: ['loud'] },
      { id: 'gone', relation: 'none', from: ['letters'], to: [] },
      { relation: 'none', from: [], to: ['new'], reason: 'New.' },
    ],
  },
  true,
);
const reasons = { renamed: 'A new name.', gone: 'No longer asked.' };
const crosswalkText = freeze({ crosswalk: 'From one to two', language: 'en', title: 'To the second', reasons }, true);

const told = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
const stored = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test('give a text as it was written', () => {
  expect(parseTagSetText(arenas, stored(arenasText))).toStrictEqual({ ok: true, value: arenasText });
  expect(parseTagSetText(plain, stored(plainText))).toStrictEqual({ ok: true, value: plainText });
  expect(parseCrosswalkText(crosswalk, stored(crosswalkText))).toStrictEqual({ ok: true, value: crosswalkText });
});

test('are checked where their form is known', () => {
  expect(checkTagSetText(arenas, arenasText)).toEqual([]);
  expect(checkTagSetText(arenas, { ...arenasText, tags: {} }).map(({ code }) => code)).toEqual(
    Array(3).fill('missing-text'),
  );
  expect(checkCrosswalkText(crosswalk, crosswalkText)).toEqual([]);
  expect(checkCrosswalkText(crosswalk, { ...crosswalkText, reasons: {} })).toHaveLength(2);
});

describe('a fault is told once', () => {
  test.each<[object, string]>([
    [
      { tagSet: 'methods' },
      'wrong-tag-set at $.tagSet: This is a text of the set of tags "methods"; expected "arenas". Mend the id, or check the text against its own set of tags.',
    ],
    [{ groups: { owner: 'Owner' } }, 'missing-text at $.groups.school: The group "school" has no text; add one.'],
    [
      { tags: { ...arenasText.tags, lunch: 'Lunch' } },
      'surplus-text at $.tags.lunch: The set of tags asks for no tag "lunch"; remove the text, or mend the id.',
    ],
    [
      { descriptions: undefined },
      'missing-text at $.descriptions.council: The description of tag "council" has no text; add one.',
    ],
    [{ questions: { what: 'What?' } }, 'missing-text at $.questions.why: The question "why" has no text; add one.'],
    [
      { details: { council: arenasText.details.council } },
      'missing-text at $.details.network: The tag "network" has no details; add one for each that it names.',
    ],
    [
      { details: { ...arenasText.details, plain: { members: 'Nobody' } } },
      'surplus-text at $.details.plain: The set of tags asks for no details of tag "plain"; remove them, or mend the id.',
    ],
    [
      { details: { ...arenasText.details, council: { members: 'Four heads' } } },
      'missing-text at $.details.council.rhythm: The detail of "council" "rhythm" has no text; add one.',
    ],
    [
      { details: { ...arenasText.details, network: { members: 'Schools', rhythm: 'Monthly' } } },
      'surplus-text at $.details.network.rhythm: The set of tags asks for no detail of "network" "rhythm"; ',
    ],
    [
      { details: { ...arenasText.details, network: 'Schools' } },
      'wrong-type at $.details.network: Expected an object; received "Schools".',
    ],
    [
      { detailNames: { members: 'Members' } },
      'missing-text at $.detailNames.rhythm: The name of detail "rhythm" has no text; add one.',
    ],
    [
      { figures: { members: 'Members' } },
      'missing-text at $.figures.effect: The figure "effect" has no text; add one.',
    ],
    [
      { units: { persons: 'persons', hours: 'hours' } },
      'surplus-text at $.units.hours: The set of tags asks for no unit "hours"; ',
    ],
    [{ tags: undefined }, 'missing-key at $.tags: "tags" is missing; expected an object.'],
  ])('in the text of a set of tags: %j', (change, line) => {
    const lines = told(parseTagSetText(arenas, stored({ ...arenasText, ...change })));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });

  test.each<[object, string]>([
    [
      { crosswalk: 'c2' },
      'wrong-crosswalk at $.crosswalk: This is a text of the crosswalk "c2"; expected "From one to two". ',
    ],
    [{ reasons: { gone: 'Gone.' } }, 'missing-text at $.reasons.renamed: The entry "renamed" has no text; add one.'],
    [
      { reasons: { ...reasons, new: 'New.' } },
      'surplus-text at $.reasons.new: The crosswalk asks for no entry "new"; ',
    ],
    [{ title: '' }, 'wrong-form at $.title: Expected words; received "".'],
  ])('in the text of a crosswalk: %j', (change, line) => {
    const lines = told(parseCrosswalkText(crosswalk, stored({ ...crosswalkText, ...change })));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(line);
  });
});

test('no JSON throws (1000 runs)', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(parseTagSetText(arenas, { ...arenasText, details: one, tags: other }).ok).toBe(false);
      expect(parseTagSetText(plain, one).ok).toBe(false);
      expect(parseCrosswalkText(crosswalk, { ...crosswalkText, reasons: one }).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
