import { expect, test } from 'vitest';
import { missingKinds } from './missing-kinds.ts';

test('the kinds in the order that tallies that are stored count them: it must not change', () => {
  expect(missingKinds).toEqual(['not-applicable', 'do-not-know', 'declined', 'skipped']);
});
