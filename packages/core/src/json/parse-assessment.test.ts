import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { type Assessment, assessmentSchema } from '../assessment/assessment.ts';
import { checkAssessment } from '../assessment/check-assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { formatPath } from '../shared/format-path.ts';
import { parseAssessment } from './parse-assessment.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.2.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
    dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }, { id: 'constructor' }] }],
  },
  true,
);

const at = '2026-11-21T10:00:00Z';
const mine = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.2.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    role: 'teacher',
    ratings: { aloud: { level: 'yes', at }, silently: { missing: 'declined', at } },
  },
  true,
);

const full: Assessment = {
  ...mine,
  rubric: { ...mine.rubric, fingerprint: `sha256:${'0'.repeat(64)}` },
  round: 'group',
  ratings: { aloud: { level: 'yes', present: 4, reason: 'Alle leser.', at } },
  comments: { aloud: { text: 'Hver dag.', at } },
  targets: { silently: { level: 'yes', at } },
  evidence: { e1: { indicator: 'aloud', text: 'Referat', kind: 'minutes', link: 'https://example.org', at } },
  status: { state: 'submitted', at },
  cleared: { ratings: { silently: at }, evidence: { e2: at } },
  superseded: [
    { part: 'ratings', key: 'aloud', value: { missing: 'skipped', at } },
    { part: 'status', key: 'status', value: { state: 'reopened', at } },
  ],
};

/** What is told of an assessment, a line an issue. */
function told(data: unknown): string[] {
  const parsed = parseAssessment(reading, data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} at ${formatPath(path)}: ${message}`);
}

test('gives an assessment as it was written', () => {
  expect(parseAssessment(reading, JSON.parse(JSON.stringify(mine)))).toStrictEqual({ ok: true, value: mine });
});

test('gives all that can be said in one as it was written', () => {
  expect(parseAssessment(reading, JSON.parse(JSON.stringify(full)))).toStrictEqual({ ok: true, value: full });
});

test.each([
  [null, 'null'],
  [undefined, 'undefined'],
  [[mine], 'an array'],
  ['a1', '"a1"'],
])('of %j it says that an assessment is an object', (data, received) => {
  expect(told(data)).toEqual([`wrong-type at $: Expected an object; received ${received}.`]);
});

test('of an empty object it says what an assessment needs', () => {
  expect(told({})).toEqual([
    'missing-key at $.id: "id" is missing; expected a string.',
    'missing-key at $.rubric: "rubric" is missing; expected an object.',
    'missing-key at $.unit: "unit" is missing; expected a string.',
    'missing-key at $.wave: "wave" is missing; expected a string.',
    'missing-key at $.round: "round" is missing; expected one of "individual", "group", "plenum".',
    'missing-key at $.rater: "rater" is missing; expected a string.',
    'missing-key at $.ratings: "ratings" is missing; expected an object.',
  ]);
});

describe('a fault is told once', () => {
  const form = 'Expected an id of letters, digits, ".", "_" and "-" that begins with a letter or a digit';
  const time = 'Expected a date and time with its offset from UTC, such as "2026-11-21T10:00:00Z"';
  const rated = (rating: unknown) => ({ ratings: { aloud: rating } });

  test.each([
    [{ id: '' }, 'wrong-form at $.id: Expected words; received "".'],
    [{ rater: null }, 'wrong-type at $.rater: Expected a string; received null.'],
    [{ unit: 7 }, 'wrong-type at $.unit: Expected a string; received 7.'],
    [{ role: ' ' }, 'wrong-form at $.role: Expected words; received " ".'],
    [{ round: 'team' }, 'not-allowed at $.round: Expected one of "individual", "group", "plenum"; received "team".'],
    [{ rubric: 'reading' }, 'wrong-type at $.rubric: Expected an object; received "reading".'],
    [{ rubric: { id: 'reading' } }, 'missing-key at $.rubric.version: "version" is missing; expected a string.'],
    [{ rubric: { id: 'my rubric', version: '1' } }, `wrong-form at $.rubric.id: ${form}; received "my rubric".`],
    [
      { rubric: { id: 'writing', version: '1.2.0' } },
      'wrong-rubric at $.rubric.id: This assessment rates the rubric "writing"; expected "reading". Check it against the rubric that it rates.',
    ],
    [
      { rubric: { id: 'reading', version: '1' } },
      'wrong-version at $.rubric.version: This assessment rates version "1" of the rubric; expected "1.2.0". Check it against the version that it rates.',
    ],
    [{ evidences: [] }, 'unknown-key at $.evidences: "evidences" isn\'t known here; remove it, or mend its spelling.'],
    [{ evidence: [] }, 'wrong-type at $.evidence: Expected an object; received an array.'],
    [{ comments: { aloud: { text: ' ', at } } }, 'wrong-form at $.comments.aloud.text: Expected words; received " ".'],
    [
      { targets: { aloud: { level: 'often', at } } },
      'unknown-level at $.targets.aloud.level: The scale has no level "often"; expected one of "no", "yes".',
    ],
    [{ status: { state: 'submitted', at: 'now' } }, `wrong-form at $.status.at: ${time}; received "now".`],
    [
      { rubric: { id: 'reading', version: '1.2.0', fingerprint: 'x' } },
      'wrong-form at $.rubric.fingerprint: Expected a fingerprint of "sha256:" and 64 hexadecimal digits; received "x".',
    ],
    [
      { superseded: [{ part: 'ratings', key: 'aloud', value: { at } }] },
      'missing-key at $.superseded[0].value.level: A rating has a "level" or says why it is "missing"; add one of them.',
    ],
    [
      { superseded: [{ part: 'notes', key: 'aloud', value: { at } }] },
      'wrong-form at $.superseded[0].part: Expected "ratings", "comments", "targets", "evidence" or "status"; received "notes".',
    ],
    [
      { superseded: [{}] },
      'wrong-form at $.superseded[0].part: Expected "ratings", "comments", "targets", "evidence" or "status"; received undefined.',
    ],
    [{ ratings: [] }, 'wrong-type at $.ratings: Expected an object; received an array.'],
    [rated(null), 'wrong-type at $.ratings.aloud: Expected an object; received null.'],
    [rated('yes'), 'wrong-type at $.ratings.aloud: Expected an object; received "yes".'],
    [rated([]), 'wrong-type at $.ratings.aloud: Expected an object; received an array.'],
    [rated({ level: 3, at }), 'wrong-type at $.ratings.aloud.level: Expected a string; received 3.'],
    [rated({ level: null, at }), 'wrong-type at $.ratings.aloud.level: Expected a string; received null.'],
    [rated({ level: 'at times', at }), `wrong-form at $.ratings.aloud.level: ${form}; received "at times".`],
    [
      rated({ level: 'often', at }),
      'unknown-level at $.ratings.aloud.level: The scale has no level "often"; expected one of "no", "yes".',
    ],
    [
      rated({ missing: 'forgot', at }),
      'not-allowed at $.ratings.aloud.missing: Expected one of "not-applicable", "do-not-know", "declined", "skipped"; received "forgot".',
    ],
    [
      rated({ missing: null, at }),
      'not-allowed at $.ratings.aloud.missing: Expected one of "not-applicable", "do-not-know", "declined", "skipped"; received null.',
    ],
    [
      rated({ at }),
      'missing-key at $.ratings.aloud.level: A rating has a "level" or says why it is "missing"; add one of them.',
    ],
    [
      rated({ level: 'yes', missing: 'skipped', at }),
      'unknown-key at $.ratings.aloud.missing: A rating has a "level" or says why it is "missing", not both; remove one of them.',
    ],
    [rated({ level: 'yes' }), 'missing-key at $.ratings.aloud.at: "at" is missing; expected a string.'],
    [rated({ level: 'yes', at: '21.11.2026' }), `wrong-form at $.ratings.aloud.at: ${time}; received "21.11.2026".`],
    [rated({ level: 'yes', at: 0 }), 'wrong-type at $.ratings.aloud.at: Expected a string; received 0.'],
    [
      rated({ level: 'yes', at, note: 'x' }),
      'unknown-key at $.ratings.aloud.note: "note" isn\'t known here; remove it, or mend its spelling.',
    ],
    [
      { ratings: { weather: { level: 'yes', at } } },
      'unknown-indicator at $.ratings.weather: The rubric has no indicator "weather"; mend the id, or remove the rating.',
    ],
    [{ ratings: { 'a b': { level: 'yes', at } } }, `wrong-form at $.ratings['a b']: ${form}; received "a b".`],
  ])('%j', (change, line) => {
    expect(told(freeze({ ...mine, ...change }, true))).toEqual([line]);
  });
});

const broken = `{
  "ratings": {
    "weather": { "level": "sunny", "at": "${at}" },
    "__proto__": { "level": "yes", "at": "${at}" },
    "silently": { "at": "now", "missing": "forgot", "level": "often" },
    "aloud": { "toString": 1 }
  },
  "round": "team",
  "constructor": {},
  "rubric": { "version": "1.1.0", "id": "reading", "name": "Reading" },
  "rater": ""
}`;

test('all faults are told at once, in the order of the document, each once', () => {
  const parsed = parseAssessment(reading, freeze(JSON.parse(broken), true));
  expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${formatPath(path)}`)).toEqual([
    'unknown-indicator $.ratings.weather',
    'unknown-level $.ratings.weather.level',
    'unknown-key $.ratings.__proto__',
    'wrong-form $.ratings.silently.at',
    'not-allowed $.ratings.silently.missing',
    'unknown-level $.ratings.silently.level',
    'unknown-key $.ratings.aloud.toString',
    'missing-key $.ratings.aloud.at',
    'missing-key $.ratings.aloud.level',
    'not-allowed $.round',
    'unknown-key $.constructor',
    'wrong-version $.rubric.version',
    'unknown-key $.rubric.name',
    'wrong-form $.rater',
    'missing-key $.id',
    'missing-key $.unit',
    'missing-key $.wave',
  ]);
});

/** Mostly what fits, and now and then something else. */
const mostly = <T>(good: fc.Arbitrary<T>, ...bad: unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: fc.constantFrom(...bad) });

const words = mostly(fc.constantFrom('north', 'k7', '2026'), '', ' ', null, 3, ['a']);
const time = mostly(fc.constant(at), 'now', null, '2026-11-21');
const level = mostly(fc.constantFrom('no', 'yes'), 'often', '', 3, null);
const missing = mostly(fc.constantFrom('declined', 'skipped'), 'forgot', null, -9);
const rating = mostly(
  fc.oneof(
    { weight: 9, arbitrary: fc.record({ level, at: time }, { noNullPrototype: true }) },
    { weight: 9, arbitrary: fc.record({ missing, at: time }, { noNullPrototype: true }) },
    fc.record({ level, missing, at: time, note: words }, { requiredKeys: [], noNullPrototype: true }),
  ),
  null,
  [],
  'yes',
);
const indicator = fc.oneof(
  { weight: 15, arbitrary: fc.constantFrom('aloud', 'silently', 'constructor') },
  fc.constantFrom('weather', 'toString', '__proto__', 'a b', ''),
);
const ratings = fc
  .array(fc.tuple(indicator, rating), { maxLength: 3 })
  .map((entries) => JSON.parse(`{${entries.map(([id, one]) => `${JSON.stringify(id)}:${JSON.stringify(one)}`)}}`));
const loaded: fc.Arbitrary<unknown> = fc.record(
  {
    id: words,
    rubric: mostly(
      fc.constant({ id: 'reading', version: '1.2.0' }),
      { id: 'writing', version: '1.2.0' },
      { id: 'reading', version: '1.3.0' },
      { id: 'reading' },
      null,
    ),
    unit: words,
    wave: words,
    round: mostly(fc.constantFrom('individual', 'group', 'plenum'), 'team', null),
    rater: words,
    role: words,
    ratings: mostly(ratings, [], null),
  },
  { requiredKeys: ['id', 'rubric', 'unit', 'wave', 'round', 'rater', 'ratings'], noNullPrototype: true },
);

/** What makes an assessment of this rubric, said once more and apart from schema and rules. */
function fits(data: unknown): boolean {
  const { id, rubric, unit, wave, round, rater, ratings: given, ...rest } = data as Record<string, unknown>;
  const named = [id, unit, wave, rater, ...('role' in rest ? [rest['role']] : [])];
  return (
    named.every((one) => typeof one === 'string' && one.trim() !== '') &&
    JSON.stringify(rubric) === '{"id":"reading","version":"1.2.0"}' &&
    ['individual', 'group', 'plenum'].some((one) => one === round) &&
    JSON.stringify(given).startsWith('{') &&
    Object.entries(given as object).every(
      ([one, saying]) =>
        ['aloud', 'silently', 'constructor'].includes(one) &&
        /^\{("level":"(no|yes)"|"missing":"(declined|skipped)"),"at":"2026-11-21T10:00:00Z"\}$/.test(
          JSON.stringify(saying),
        ) &&
        // A group or a plenum says how many were present and why; these ratings don't.
        (round === 'individual' || !('level' in (saying as object))),
    )
  );
}

describe('of any assessment, good or not', () => {
  test('it takes exactly those that fit', () => {
    let good = 0;
    fc.assert(
      fc.property(loaded, (data) => {
        const parsed = parseAssessment(reading, freeze(data, true));
        expect(parsed.ok).toBe(fits(data));
        if (parsed.ok) expect(parsed.value).toEqual(data);
        good += Number(parsed.ok);
      }),
      { numRuns: 3000 },
    );
    expect(good).toBeGreaterThan(300);
    expect(good).toBeLessThan(2700);
  });

  test('it takes exactly those that the schema and the rules take', () => {
    fc.assert(
      fc.property(loaded, (data) => {
        const bySchema = assessmentSchema.safeParse(data).success;
        const taken = bySchema && checkAssessment(reading, data as Assessment).length === 0;
        expect(parseAssessment(reading, data).ok).toBe(taken);
      }),
      { numRuns: 3000 },
    );
  });

  test('each issue is told once', () => {
    fc.assert(
      fc.property(loaded, (data) => {
        const parsed = parseAssessment(reading, data);
        const places = parsed.ok ? [] : parsed.issues.map(({ path }) => formatPath(path));
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 1000 },
    );
  });
});

test('no JSON throws, and none is taken for an assessment', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (data) => {
      expect(parseAssessment(reading, data).ok).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('data that holds itself, or is of any depth, does not hold up', () => {
  const round: Record<string, unknown> = { ...mine };
  round['ratings'] = { aloud: round, silently: { level: round, at: round } };
  expect(told(round)).toEqual([expect.stringMatching(/^too-large at /)]);
  const deep: unknown = Array.from({ length: 100_000 }).reduce((inner) => ({ aloud: inner }), {});
  expect(told({ ...mine, ratings: deep })).toEqual([expect.stringMatching(/^too-deep at \$\.ratings(\.aloud){62}: /)]);
});

test("a plenum's judgement without how many were present and why is told", () => {
  const judged = {
    id: 'a1',
    rubric: { id: 'reading', version: '1.2.0' },
    unit: 'north',
    wave: '2026',
    round: 'plenum',
    rater: 'all',
  };
  const parsed = parseAssessment(reading, {
    ...judged,
    ratings: { aloud: { level: 'yes', at: '2026-11-21T10:00:00Z' } },
  });
  expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path.join('/')}`)).toEqual([
    'missing-key ratings/aloud/present',
    'missing-key ratings/aloud/reason',
  ]);
});
