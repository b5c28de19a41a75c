import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { type Ids, outlineOf } from './outline.ts';

const rubric = freeze(
  {
    instructions: ['alone'],
    scale: { id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: true }] },
    scales: [{ id: 'done', levels: [{ id: 'strength' }, { id: 'next-step' }] }],
    dimensions: [
      {
        id: 'daily',
        principle: true,
        indicators: [
          { id: 'aloud', stem: 'staff', prompts: ['when'] },
          { id: 'alone', descriptors: true },
        ],
      },
      {
        id: 'weekly',
        indicators: [{ id: 'library', stem: 'staff', prompts: ['when', 'who'] }],
        dimensions: [{ id: 'monday', indicators: [{ id: 'news', scale: 'done' }] }],
      },
    ],
  },
  true,
);

const idsOf = ({ ids }: Ids) => ids.map(({ id }) => id);

test('tells every id and where it stands', () => {
  const outline = outlineOf(rubric);
  expect(outline.instructions.ids).toEqual([{ id: 'alone', path: ['instructions', 0] }]);
  expect(outline.levels.ids).toEqual([
    { id: 'no', path: ['scale', 'levels', 0, 'id'] },
    { id: 'yes', path: ['scale', 'levels', 1, 'id'] },
    { id: 'strength', path: ['scales', 0, 'levels', 0, 'id'] },
    { id: 'next-step', path: ['scales', 0, 'levels', 1, 'id'] },
  ]);
  expect(outline.scales.ids).toEqual([
    { id: 'seen', path: ['scale', 'id'] },
    { id: 'done', path: ['scales', 0, 'id'] },
  ]);
  expect(outline.dimensions.ids).toEqual([
    { id: 'daily', path: ['dimensions', 0, 'id'] },
    { id: 'weekly', path: ['dimensions', 1, 'id'] },
    { id: 'monday', path: ['dimensions', 1, 'dimensions', 0, 'id'] },
  ]);
  expect(outline.indicators.ids).toEqual([
    { id: 'aloud', path: ['dimensions', 0, 'indicators', 0, 'id'] },
    { id: 'alone', path: ['dimensions', 0, 'indicators', 1, 'id'] },
    { id: 'library', path: ['dimensions', 1, 'indicators', 0, 'id'] },
    { id: 'news', path: ['dimensions', 1, 'dimensions', 0, 'indicators', 0, 'id'] },
  ]);
  expect(outline.stems.ids).toEqual([
    { id: 'staff', path: ['dimensions', 0, 'indicators', 0, 'stem'] },
    { id: 'staff', path: ['dimensions', 1, 'indicators', 0, 'stem'] },
  ]);
  expect(outline.prompts.ids).toEqual([
    { id: 'when', path: ['dimensions', 0, 'indicators', 0, 'prompts', 0] },
    { id: 'when', path: ['dimensions', 1, 'indicators', 0, 'prompts', 0] },
    { id: 'who', path: ['dimensions', 1, 'indicators', 0, 'prompts', 1] },
  ]);
});

test('tells which things the text holds more words of', () => {
  const { ruled, principled, described } = outlineOf(rubric);
  expect([ruled, principled, described].map(idsOf)).toEqual([['yes'], ['daily'], ['alone']]);
});

test('puts the paths under the place of the rubric', () => {
  const pathsOf = (outline: object) => Object.values<Ids>({ ...outline }).map(({ ids }) => ids.map(({ path }) => path));
  const under = pathsOf(outlineOf(rubric)).map((paths) => paths.map((path) => ['rubric', ...path]));
  expect(pathsOf(outlineOf(rubric, ['rubric']))).toEqual(under);
});

test('is complete where every id could be read', () => {
  expect(Object.values<Ids>({ ...outlineOf(rubric) }).map(({ complete }) => complete)).toEqual(Array(10).fill(true));
});

test('a rubric without a scale has no levels, and that is complete', () => {
  const { scale: _, scales: __, ...without } = rubric;
  const { scales, levels, ruled } = outlineOf(without);
  expect([scales, levels, ruled]).toEqual(Array(3).fill({ ids: [], complete: true }));
});

test('of dimensions that nest deeper than sixteen, or hold themselves, the first sixteen are told', () => {
  const round: Record<string, unknown> = { id: 'round', indicators: [{ id: 'again' }] };
  round['dimensions'] = [round];
  const outline = outlineOf({ ...rubric, dimensions: [round] });
  expect([outline.dimensions.ids.length, outline.indicators.ids.length]).toEqual([16, 16]);
});

test('a rubric without instructions has none, and that is complete', () => {
  const { instructions: _, ...without } = rubric;
  expect(outlineOf(without).instructions).toEqual({ ids: [], complete: true });
});

test('of instructions that are no list there is nothing, and that is not complete', () => {
  expect(outlineOf({ ...rubric, instructions: 'alone' }).instructions).toEqual({ ids: [], complete: false });
});

describe('is incomplete where a part', () => {
  const incomplete = (change: object) =>
    Object.entries<Ids>({ ...outlineOf({ ...rubric, ...change }) })
      .filter(([, { complete }]) => !complete)
      .map(([kind]) => kind);

  test.each([
    ['is missing', { scale: { id: 'seen' } }, ['levels', 'ruled']],
    [
      'has another type',
      { dimensions: {} },
      ['dimensions', 'indicators', 'principled', 'described', 'stems', 'prompts'],
    ],
    ['has another type, of which there may be none', { scale: 'seen' }, ['scales', 'levels', 'ruled']],
    ['has another type, of which there may be several', { scales: {} }, ['scales', 'levels', 'ruled']],
    ['is empty', { scale: { id: 'seen', levels: [] } }, ['levels', 'ruled']],
    ['holds something else', { scale: { id: 'seen', levels: [{ id: 'no' }, 'yes'] } }, ['levels', 'ruled']],
    ['holds an id of another type', { scale: { id: 'seen', levels: [{ id: 'no' }, { id: 3 }] } }, ['levels']],
    [
      'holds a flag of another value',
      { scale: { id: 'seen', levels: [{ id: 'no' }, { id: 'yes', rule: 'true' }] } },
      ['ruled'],
    ],
    [
      'of an indicator has another type',
      { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud', stem: 3, prompts: 'when' }] }] },
      ['stems', 'prompts'],
    ],
    [
      'further down is empty',
      { dimensions: [{ id: 'daily', dimensions: [] }] },
      ['dimensions', 'indicators', 'principled', 'described', 'stems', 'prompts'],
    ],
    ['holds a thing without an id', { instructions: ['alone', null] }, ['instructions']],
    [
      'of one of them is missing',
      { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }, { id: 'weekly' }] },
      ['indicators', 'described', 'stems', 'prompts'],
    ],
  ])('%s', (_, change, kinds) => {
    expect(incomplete(change)).toEqual(kinds);
  });
});

test('what could be read is told all the same', () => {
  const levels = [{ id: 'no' }, 'x', { id: 4 }, { id: 'yes' }];
  expect(outlineOf({ scale: { levels } }).levels).toEqual({
    ids: [
      { id: 'no', path: ['scale', 'levels', 0, 'id'] },
      { id: 'yes', path: ['scale', 'levels', 3, 'id'] },
    ],
    complete: false,
  });
});

test.each([undefined, null, 3, 'rubric', [], [rubric]])('of %j there is nothing, and it is not complete', (value) => {
  expect(Object.values<Ids>({ ...outlineOf(value) })).toEqual(Array(10).fill({ ids: [], complete: false }));
});
