import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { checkTagSet, checkTagSetRules } from './check-tag-set.ts';
import type { LinkedRubric } from './linked-rubric.ts';
import type { TagSet } from './tag-set.ts';

const reading = freeze<LinkedRubric>(
  {
    id: 'reading',
    dimensions: [
      { indicators: [{ id: 'aloud' }], dimensions: [{ indicators: [{ id: 'alone' }] }] },
      { dimensions: [{ dimensions: [{ indicators: [{ id: 'library' }] }] }] },
    ],
  },
  true,
);
const place = 'p. 4';
const tagSet = freeze<TagSet>(
  {
    id: 'methods',
    version: '1.0.0',
    groups: ['talk', 'look'],
    tags: [
      {
        id: 'cafe',
        group: 'talk',
        questions: ['what', 'why'],
        details: ['members', 'rhythm'],
        figures: [
          { id: 'effect', value: 0.42, place },
          { id: 'share', value: 10, unit: 'percent', place },
        ],
        indicators: [
          { rubric: 'reading', indicator: 'aloud' },
          { rubric: 'reading', indicator: 'alone' },
          { rubric: 'reading', indicator: 'library' },
          { rubric: 'writing', indicator: 'aloud' },
        ],
      },
      { id: 'walk', group: 'look', details: ['members'], figures: [{ id: 'effect', value: 1, place }], closed: true },
    ],
  },
  true,
);

const told = (change: object) => checkTagSetRules([reading], { ...tagSet, ...change });
const places = (change: object) => told(change).map(({ code, path }) => [code, ...path]);

test('a set that holds has no issue, with rubrics or without', () => {
  expect(checkTagSet([reading], tagSet)).toEqual([]);
  expect(checkTagSet([], tagSet)).toEqual([]);
});

describe('duplicate-id', () => {
  test('a group, a tag and a question that stand twice in the set', () => {
    const tags = [{ id: 'cafe', questions: ['why', 'what'] }, { id: 'cafe' }, { id: 'walk', questions: ['why'] }];
    expect(places({ groups: ['talk', 'talk'], tags })).toEqual([
      ['duplicate-id', 'groups', 1],
      ['duplicate-id', 'tags', 1, 'id'],
      ['duplicate-id', 'tags', 2, 'questions', 0],
    ]);
  });

  test('a detail, a figure and a link that stand twice in one tag', () => {
    const figure = { id: 'effect', value: 1, place };
    const link = { rubric: 'reading', indicator: 'aloud' };
    const tag = {
      details: ['members', 'members'],
      figures: [figure, figure],
      indicators: [link, { ...link, rubric: 'writing' }, link],
    };
    expect(
      places({
        tags: [
          { id: 'one', ...tag },
          { id: 'two', details: ['members'], figures: [figure], indicators: [link] },
        ],
      }),
    ).toEqual([
      ['duplicate-id', 'tags', 0, 'details', 1],
      ['duplicate-id', 'tags', 0, 'figures', 1, 'id'],
      ['duplicate-id', 'tags', 0, 'indicators', 2],
    ]);
  });
});

test('unknown-place: a group that the set has not, also where it has none', () => {
  const message = 'The set of tags has no group "sing"; add it, or mend the id.';
  const issue = { code: 'unknown-place', path: ['tags', 0, 'group'], message };
  expect(told({ tags: [{ id: 'choir', group: 'sing' }] })).toEqual([issue]);
  expect(checkTagSetRules([], { tags: [{ id: 'choir', group: 'sing' }] })).toEqual([issue]);
});

describe('unknown-indicator', () => {
  const tags = [
    {
      id: 'choir',
      indicators: [
        { rubric: 'reading', indicator: 'toString' },
        { rubric: 'writing', indicator: 'letters' },
      ],
    },
  ];

  test('a link to one that the rubric has not', () => {
    expect(told({ tags })).toEqual([
      {
        code: 'unknown-indicator',
        path: ['tags', 0, 'indicators', 0, 'indicator'],
        message: 'The rubric "reading" has no indicator "toString"; mend the id, or take it out.',
      },
    ]);
  });

  test('is not told of a rubric that was not given', () => {
    expect(checkTagSetRules([], { tags })).toEqual([]);
  });
});

test.each([
  undefined,
  null,
  3,
  'text',
  [],
  {},
  { groups: 3, tags: 'x' },
  { tags: [1, {}, { id: 2, group: 3, questions: 4, details: [5], figures: [6, {}], indicators: 'x' }] },
  { tags: [{ indicators: [{}, {}, { rubric: 'reading' }, { rubric: 'reading' }, { indicator: 'x', rubric: 4 }] }] },
])('of what is no set of tags, as in %j, the schema tells enough', (data) => {
  expect(checkTagSetRules([reading], data)).toEqual([]);
});
