import { expect, test } from 'vitest';
import { noLevelMessage } from './no-level-message.ts';

test('names the levels that there are', () => {
  const ids = ['no', 'yes'].map((id) => ({ id, path: [] }));
  expect(noLevelMessage('often', { ids, complete: true })).toBe(
    'The scale has no level "often"; expected one of "no", "yes".',
  );
});

test('says where there is no scale', () => {
  expect(noLevelMessage('often', { ids: [], complete: false })).toBe(
    'There is no scale to rate "often" on; attach one to the rubric.',
  );
});
