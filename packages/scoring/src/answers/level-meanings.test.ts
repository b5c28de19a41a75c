import type { OrdinalRubric, RubricText } from '@rubrikk/core';
import { expect, test } from 'vitest';
import { levelMeanings } from './level-meanings.ts';

function scaleOf(...ids: readonly string[]): OrdinalRubric {
  return {
    id: 'made-up',
    version: '1.0.0',
    source: { title: 'Made up', language: 'en' },
    scale: { kind: 'ordinal', id: 'steps', levels: ids.map((id) => ({ id })), favourable: ids[0] ?? '' },
    dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }] }],
  };
}

function labels(levels: Readonly<Record<string, string>>): RubricText {
  return { rubric: 'made-up', language: 'en', title: '', levels, dimensions: { d0: '' }, indicators: { i0: '' } };
}

test('ids, labels and numbers', () => {
  const { words, isNumbered } = levelMeanings(scaleOf('Low', 'high'), [labels({ Low: 'Not yet', high: 'Yes' })]);
  expect(words).toEqual(
    new Map([
      ['1', 0],
      ['2', 1],
      ['not yet', 0],
      ['yes', 1],
      ['low', 0],
      ['high', 1],
    ]),
  );
  expect(isNumbered).toBe(true);
});

test.each([
  [['1', '2', '3'], true],
  [['a', '2', 'c'], true],
  [['4', '5', '6'], true],
  [['0', '1', '2'], false],
  [['3', '2', '1'], false],
  [['a', 'b', '1'], false],
])('a scale of the ids %j may be told by numbers from 1: %s', (ids, isNumbered) => {
  const found = levelMeanings(scaleOf(...ids));
  expect(found.isNumbered).toBe(isNumbered);
  for (const [position, id] of ids.entries()) expect(found.words.get(id)).toBe(position);
});

test.each([
  [['1.0', '1.5', '2.0'], false],
  [['1.0', '2,0', '3.00'], true],
  [['0.0', '1.0'], false],
  [['1.5', '2.5'], true],
])('nor where the ids %j, written whole, are such numbers of other levels: %s', (ids, isNumbered) => {
  expect(levelMeanings(scaleOf(...ids)).isNumbered).toBe(isNumbered);
});

test('ids that differ by their case alone are not told apart', () => {
  expect(levelMeanings(scaleOf('A', 'a', 'b')).words).toEqual(
    new Map<string, number | undefined>([
      ['1', 0],
      ['2', 1],
      ['3', 2],
      ['a', undefined],
      ['b', 2],
    ]),
  );
});

test('nothing for a label that a text lacks', () => {
  const { words } = levelMeanings(scaleOf('low', 'high'), [labels({ high: 'Yes' })]);
  expect([...words.keys()].toSorted()).toEqual(['1', '2', 'high', 'low', 'yes']);
});
