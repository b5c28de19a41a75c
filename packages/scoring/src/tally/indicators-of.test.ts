import type { Rubric } from '@rubrikk/core';
import { indicatorsOf as indicatorsOfCore } from '@rubrikk/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorIds, indicatorsOf } from './indicators-of.ts';

type Dimensions = Rubric['dimensions'];

const { tree } = fc.letrec<{ tree: Dimensions }>((tie) => ({
  tree: fc.array(
    fc.record(
      {
        id: fc.string(),
        indicators: fc.array(fc.record({ id: fc.string() }), { minLength: 1, maxLength: 3 }),
        dimensions: fc.oneof({ maxDepth: 3 }, fc.constant([]), tie('tree')),
      },
      { requiredKeys: ['id'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 3 },
  ),
}));

const rubricOf = (dimensions: Dimensions): Rubric => ({
  id: 'any',
  version: '1.0.0',
  source: { title: 'Any', language: 'en' },
  dimensions,
});

test('gives every indicator with the dimensions around it', () => {
  const rubric = rubricOf([
    { id: 'a', dimensions: [{ id: 'b', indicators: [{ id: 'i' }] }] },
    { id: 'c', indicators: [{ id: 'j' }], dimensions: [{ id: 'd', indicators: [{ id: 'k' }] }] },
  ]);
  expect(indicatorsOf(rubric)).toEqual([
    { indicator: { id: 'i' }, dimensions: ['a', 'b'] },
    { indicator: { id: 'j' }, dimensions: ['c'] },
    { indicator: { id: 'k' }, dimensions: ['c', 'd'] },
  ]);
  expect(indicatorIds(rubric)).toEqual(['i', 'j', 'k']);
});

test('gives the same as core, of any rubric', () => {
  fc.assert(
    fc.property(tree, (dimensions) => {
      expect(indicatorsOf(rubricOf(dimensions))).toEqual(indicatorsOfCore(rubricOf(dimensions)));
    }),
    { numRuns: 1000 },
  );
});
