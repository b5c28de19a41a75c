import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { parseTagSet } from './parse-tag-set.ts';

const rubric = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.0.0',
    source: { title: 'Reading', language: 'en' },
    dimensions: [{ id: 'all', indicators: [{ id: 'aloud' }] }],
  },
  true,
);
const good = freeze(
  {
    id: 'methods',
    version: '1.0.0',
    source: { title: 'Methods', language: 'nb' },
    groups: ['talk'],
    tags: [
      {
        id: 'cafe',
        group: 'talk',
        description: true,
        questions: ['what'],
        details: ['rhythm'],
        figures: [{ id: 'effect', value: 0.42, unit: 'sd', place: 'p. 4' }],
        indicators: [{ rubric: 'reading', indicator: 'aloud' }],
        closed: true,
      },
      { id: 'walk' },
    ],
  },
  true,
);

/** What is told of a set of tags, a line an issue. */
function told(data: unknown): string[] {
  const parsed = parseTagSet([rubric], data);
  return parsed.ok ? [] : parsed.issues.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`);
}

test('a good set of tags is given as it came, also from text, with rubrics or without', () => {
  expect(parseTagSet([rubric], good)).toStrictEqual({ ok: true, value: good });
  expect(parseTagSet([], JSON.parse(JSON.stringify(good)))).toStrictEqual({ ok: true, value: good });
});

test.each([undefined, null, 3, 'text', [], true])('%j is no set of tags', (data) => {
  expect(told(data).length).toBe(1);
});

test('what is missing, unknown, or of another form is told with its place, beside what breaks a rule', () => {
  const data = {
    id: 'my methods',
    version: '1.0',
    groups: [],
    tags: [
      { group: 'talk', description: false, questions: [], figures: [{ id: 'effect', value: '0,42' }], effect: 0.42 },
      { id: 'walk', indicators: [{ rubric: 'reading', indicator: 'letters' }] },
    ],
  };
  expect(told(data).map((line) => line.split(':')[0])).toEqual([
    'wrong-form id',
    'wrong-form version',
    'too-few groups',
    'unknown-place tags/0/group',
    'not-allowed tags/0/description',
    'too-few tags/0/questions',
    'wrong-type tags/0/figures/0/value',
    'missing-key tags/0/figures/0/place',
    'unknown-key tags/0/effect',
    'missing-key tags/0/id',
    'unknown-indicator tags/1/indicators/0/indicator',
  ]);
});

test('a figure is a number that can be shown', () => {
  const withValue = (value: unknown) => ({
    ...good,
    tags: [{ id: 'cafe', figures: [{ id: 'effect', value, place: 'p. 4' }] }],
  });
  expect(told(withValue(-0.5))).toEqual([]);
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, null, '0.42'])
    expect(told(withValue(value))).toHaveLength(1);
});
