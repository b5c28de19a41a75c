import type { ScaledRubric } from '@rubrikk/core';
import { expect, test } from 'vitest';
import { sharedLevels } from './shared-levels.ts';

const rubric: ScaledRubric = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  scales: [{ kind: 'classification', id: 'sorted', levels: [{ id: 'strength' }, { id: 'improve' }, { id: 'next' }] }],
  dimensions: [{ id: 'daily', dimensions: [{ id: 'lessons', indicators: [{ id: 'aloud' }] }] }],
};

test('gives the levels, lowest first', () => {
  expect(sharedLevels(rubric)).toEqual(['no', 'yes']);
});

test('refuses a rubric without a scale', () => {
  const { scale: _, ...bare } = rubric;
  expect(() => sharedLevels(bare as ScaledRubric)).toThrow(
    new RangeError('Expected a rubric with a scale; "reading" has none. Attach one with attachScale.'),
  );
});

test('refuses a rubric whose indicators are rated on several scales', () => {
  const dimensions = [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'books', scale: 'sorted' }] }];
  expect(() => sharedLevels({ ...rubric, dimensions })).toThrow(
    new RangeError(
      'Expected a rubric whose indicators share one scale; "books" of "reading" is rated on its own, "sorted". Count the indicators of each scale as a rubric of its own.',
    ),
  );
});
