import { expect, test } from 'vitest';
import { checkSameLevels } from './check-same-levels.ts';

test('takes one scale', () => {
  expect(checkSameLevels([1, 2], new Uint8Array(2))).toBeUndefined();
});

test('refuses two scales', () => {
  expect(() => checkSameLevels([1, 2], [1, 2, 3])).toThrow(
    new RangeError('Expected a count for each level of the same scale; received 2 and 3 levels.'),
  );
});
