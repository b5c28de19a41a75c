import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { checkAssessment, checkAssessmentRules } from './check-assessment.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.2.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'some' }, { id: 'yes' }], favourable: 'yes' },
    dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] }],
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
    ratings: { aloud: { level: 'some', at }, silently: { missing: 'do-not-know', at } },
  },
  true,
);

test('an assessment that fits has no issue, and neither has one where all is open', () => {
  expect(checkAssessment(reading, mine)).toEqual([]);
  expect(checkAssessment(reading, { ...mine, ratings: {} })).toEqual([]);
});

test('wrong-rubric: the assessment of another rubric, whatever its version', () => {
  expect(checkAssessment(reading, { ...mine, rubric: { id: 'writing', version: '9.0.0' } })).toEqual([
    {
      code: 'wrong-rubric',
      path: ['rubric', 'id'],
      message:
        'This assessment rates the rubric "writing"; expected "reading". Check it against the rubric that it rates.',
    },
  ]);
});

test('wrong-version: the assessment of another version of the rubric', () => {
  expect(checkAssessment(reading, { ...mine, rubric: { id: 'reading', version: '1.1.0' } })).toEqual([
    {
      code: 'wrong-version',
      path: ['rubric', 'version'],
      message:
        'This assessment rates version "1.1.0" of the rubric; expected "1.2.0". Check it against the version that it rates.',
    },
  ]);
});

test('unknown-indicator: a rating of what the rubric does not ask', () => {
  expect(checkAssessment(reading, { ...mine, ratings: { weather: { level: 'yes', at } } })).toEqual([
    {
      code: 'unknown-indicator',
      path: ['ratings', 'weather'],
      message: 'The rubric has no indicator "weather"; mend the id, or remove the rating.',
    },
  ]);
});

test('unknown-indicator: also where every object has something of that name', () => {
  const ratings = JSON.parse(`{ "__proto__": { "level": "yes" }, "constructor": { "level": "yes" } }`);
  expect(checkAssessment(reading, { ...mine, ratings }).map(({ code, path }) => [code, ...path])).toEqual([
    ['unknown-indicator', 'ratings', '__proto__'],
    ['unknown-indicator', 'ratings', 'constructor'],
  ]);
});

test('unknown-level: a level that is none of the scale', () => {
  expect(checkAssessment(reading, { ...mine, ratings: { aloud: { level: 'often', at } } })).toEqual([
    {
      code: 'unknown-level',
      path: ['ratings', 'aloud', 'level'],
      message: 'The scale has no level "often"; expected one of "no", "some", "yes".',
    },
  ]);
});

describe('a rating has a level or the kind of missing', () => {
  test('not neither', () => {
    expect(checkAssessmentRules(reading, { ratings: { aloud: { at } } })).toEqual([
      {
        code: 'missing-key',
        path: ['ratings', 'aloud', 'level'],
        message: 'A rating has a "level" or says why it is "missing"; add one of them.',
      },
    ]);
  });

  test('not both', () => {
    expect(checkAssessmentRules(reading, { ratings: { aloud: { level: 'yes', missing: 'skipped', at } } })).toEqual([
      {
        code: 'unknown-key',
        path: ['ratings', 'aloud', 'missing'],
        message: 'A rating has a "level" or says why it is "missing", not both; remove one of them.',
      },
    ]);
  });
});

describe('what else is said of indicators', () => {
  const seen = { text: 'Sett.', at };

  test('is of indicators and levels of the rubric', () => {
    const loaded: Assessment = {
      ...mine,
      comments: { weather: seen },
      targets: { aloud: { level: 'often', at }, silently: { level: 'yes', at } },
      evidence: { e1: { indicator: 'aloud', ...seen }, e2: { indicator: 'weather', ...seen } },
      cleared: { comments: { weather: at }, evidence: { weather: at } },
      superseded: [
        { part: 'ratings', key: 'aloud', value: { level: 'often', at } },
        { part: 'comments', key: 'rain', value: seen },
        { part: 'evidence', key: 'e1', value: { indicator: 'rain', ...seen } },
        { part: 'status', key: 'status', value: { state: 'submitted', at } },
      ],
    };
    expect(checkAssessment(reading, freeze(loaded, true)).map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-indicator', 'comments', 'weather'],
      ['unknown-level', 'targets', 'aloud', 'level'],
      ['unknown-indicator', 'evidence', 'e2', 'indicator'],
      ['unknown-level', 'superseded', 0, 'value', 'level'],
      ['unknown-indicator', 'superseded', 1, 'key'],
      ['unknown-indicator', 'superseded', 2, 'value', 'indicator'],
      ['unknown-indicator', 'cleared', 'comments', 'weather'],
      ['unknown-key', 'cleared', 'comments', 'weather'],
    ]);
  });

  test('does not stand there and is cleared as well', () => {
    expect(checkAssessment(reading, { ...mine, cleared: { ratings: { aloud: at } } })).toEqual([
      {
        code: 'unknown-key',
        path: ['cleared', 'ratings', 'aloud'],
        message: '"aloud" stands in ratings and is said to be cleared; remove one of them.',
      },
    ]);
  });
});

test('who rates alone has nobody present, and says why in a comment', () => {
  const ratings = { aloud: { level: 'yes', present: 3, reason: 'Alle leser.', at } };
  expect(checkAssessment(reading, { ...mine, ratings })).toEqual([
    {
      code: 'unknown-key',
      path: ['ratings', 'aloud', 'present'],
      message: 'A rating of the individual round has no present; remove it, or mend the round.',
    },
    {
      code: 'unknown-key',
      path: ['ratings', 'aloud', 'reason'],
      message: 'A rating of the individual round has no reason; remove it, or mend the round.',
    },
  ]);
  expect(checkAssessment(reading, { ...mine, round: 'group', ratings })).toEqual([]);
});

test('every issue is told at once, in the order of the ratings', () => {
  const loaded: Assessment = {
    ...mine,
    rubric: { id: 'reading', version: '2.0.0' },
    ratings: {
      silently: { level: 'often', at },
      weather: { level: 'sunny', at },
      aloud: { level: 'yes', at },
    },
  };
  expect(checkAssessment(reading, freeze(loaded, true)).map(({ code, path }) => [code, ...path])).toEqual([
    ['wrong-version', 'rubric', 'version'],
    ['unknown-level', 'ratings', 'silently', 'level'],
    ['unknown-indicator', 'ratings', 'weather'],
    ['unknown-level', 'ratings', 'weather', 'level'],
  ]);
});

test.each([
  undefined,
  null,
  3,
  'assessment',
  [],
  {},
  { rubric: null, ratings: [] },
  { rubric: { id: 3, version: [] }, ratings: { aloud: 'yes', silently: null } },
  { ratings: { aloud: { level: 3 }, silently: { missing: null } } },
  { comments: [], targets: { aloud: null }, evidence: { e1: 3, e2: {} }, cleared: [], superseded: {} },
  { cleared: { ratings: 3, evidence: { e1: at } }, superseded: [null, {}, { part: 3, key: [], value: 'yes' }] },
])('rules say nothing of %j', (junk) => {
  expect(checkAssessmentRules(reading, junk)).toEqual([]);
});
