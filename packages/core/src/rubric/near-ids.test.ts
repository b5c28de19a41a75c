import { expect, test } from 'vitest';
import { nearIds } from './near-ids.ts';

const known = ['shared-vision', 'shared-values', 'open-doors', 'trust'];

test.each([
  ['shared-vison', ['shared-vision']],
  ['sharedvision', ['shared-vision']],
  ['Open-Doors', ['open-doors']],
  ['open_doors', ['open-doors']],
  ['trsut', ['trust']],
  ['crash', []],
  ['trus', ['trust']],
  ['weather', []],
  ['', []],
])('%s', (id, near) => {
  expect(nearIds(id, known)).toEqual(near);
});

test('the nearest three, in the order of the rubric where they are as near', () => {
  expect(nearIds('goal-9', ['goal-1', 'goal-2', 'goals-9', 'goal-3', 'goal-4'])).toEqual([
    'goal-1',
    'goal-2',
    'goals-9',
  ]);
});

test('the nearest comes first', () => {
  expect(nearIds('shared-valuez', ['shared-vales', 'shared-values'])).toEqual(['shared-values', 'shared-vales']);
});

test('what is much longer than every id is compared with none, in no time', () => {
  expect(nearIds('x'.repeat(1_000_000), known)).toEqual([]);
});
