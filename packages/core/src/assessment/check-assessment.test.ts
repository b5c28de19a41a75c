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
    scale: { id: 'seen', levels: [{ id: 'no' }, { id: 'some' }, { id: 'yes' }], favourable: 'yes' },
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
])('rules say nothing of %j', (junk) => {
  expect(checkAssessmentRules(reading, junk)).toEqual([]);
});
