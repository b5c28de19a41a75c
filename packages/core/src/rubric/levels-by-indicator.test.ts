import { expect, test } from 'vitest';
import { levelsByIndicator } from './levels-by-indicator.ts';
import { nested } from './nested-rubric.test-data.ts';

const told = (rubric: unknown) =>
  Object.fromEntries([...levelsByIndicator(rubric)].map(([id, { ids }]) => [id, ids.map((level) => level.id)]));

test('tells the levels of the scale that is named, else of the shared one', () => {
  expect(told(nested)).toEqual({
    plan: ['no', 'yes'],
    aloud: ['no', 'yes'],
    books: ['strength', 'improve', 'next'],
    screens: ['rarely', 'daily'],
  });
});

test('the paths stand under the place of the rubric', () => {
  expect(levelsByIndicator(nested, ['rubric']).get('screens')?.ids).toEqual([
    { id: 'rarely', path: ['rubric', 'scales', 1, 'levels', 0, 'id'] },
    { id: 'daily', path: ['rubric', 'scales', 1, 'levels', 1, 'id'] },
  ]);
  expect(levelsByIndicator(nested, ['rubric']).get('plan')?.ids[0]?.path).toEqual([
    'rubric',
    'scale',
    'levels',
    0,
    'id',
  ]);
});

test('there are none, and they are not complete, where no scale is there or none of that name', () => {
  const { scale: _, ...bare } = nested;
  expect(levelsByIndicator(bare).get('plan')).toEqual({ ids: [], complete: false });
  const named = { ...nested, dimensions: [{ id: 'home', indicators: [{ id: 'books', scale: 'seen' }] }] };
  expect(levelsByIndicator(named).get('books')).toEqual({ ids: [], complete: false });
});

test.each([undefined, null, 3, [], { dimensions: [{ indicators: [{ id: 3 }, null] }] }])('of %j nothing', (junk) => {
  expect([...levelsByIndicator(junk)]).toEqual([]);
});
