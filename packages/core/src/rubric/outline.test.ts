import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { type Ids, outlineOf } from './outline.ts';

const rubric = freeze(
  {
    instructions: ['alone'],
    scale: { levels: [{ id: 'no' }, { id: 'yes', rule: true }] },
    dimensions: [
      { id: 'daily', principle: true, indicators: [{ id: 'aloud' }, { id: 'alone', descriptors: true }] },
      { id: 'weekly', indicators: [{ id: 'library' }] },
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
  ]);
  expect(outline.dimensions.ids).toEqual([
    { id: 'daily', path: ['dimensions', 0, 'id'] },
    { id: 'weekly', path: ['dimensions', 1, 'id'] },
  ]);
  expect(outline.indicators.ids).toEqual([
    { id: 'aloud', path: ['dimensions', 0, 'indicators', 0, 'id'] },
    { id: 'alone', path: ['dimensions', 0, 'indicators', 1, 'id'] },
    { id: 'library', path: ['dimensions', 1, 'indicators', 0, 'id'] },
  ]);
});

test('tells which things the text holds more words of', () => {
  const { ruled, principled, described } = outlineOf(rubric);
  expect([ruled, principled, described].map(idsOf)).toEqual([['yes'], ['daily'], ['alone']]);
});

test('puts the paths under the place of the rubric', () => {
  const outline = outlineOf(rubric, ['rubric']);
  expect(Object.values<Ids>({ ...outline }).map(({ ids }) => ids.map(({ path }) => path[0]))).toEqual([
    ['rubric'],
    ['rubric', 'rubric'],
    ['rubric', 'rubric'],
    ['rubric', 'rubric', 'rubric'],
    ['rubric'],
    ['rubric'],
    ['rubric'],
  ]);
});

test('is complete where every id could be read', () => {
  expect(Object.values<Ids>({ ...outlineOf(rubric) }).map(({ complete }) => complete)).toEqual(Array(7).fill(true));
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
    ['is missing', { scale: {} }, ['levels', 'ruled']],
    ['has another type', { dimensions: {} }, ['dimensions', 'indicators', 'principled', 'described']],
    ['is empty', { scale: { levels: [] } }, ['levels', 'ruled']],
    ['holds something else', { scale: { levels: [{ id: 'no' }, 'yes'] } }, ['levels', 'ruled']],
    ['holds an id of another type', { scale: { levels: [{ id: 'no' }, { id: 3 }] } }, ['levels']],
    ['holds a flag of another value', { scale: { levels: [{ id: 'no' }, { id: 'yes', rule: 'true' }] } }, ['ruled']],
    ['holds a thing without an id', { instructions: ['alone', null] }, ['instructions']],
    [
      'of one of them is missing',
      { dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }, { id: 'weekly' }] },
      ['indicators', 'described'],
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
  expect(Object.values<Ids>({ ...outlineOf(value) })).toEqual(Array(7).fill({ ids: [], complete: false }));
});
