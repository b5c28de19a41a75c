import { expect, test } from 'vitest';
import { checkSameScale } from './check-same-scale.ts';

test('takes as many levels', () => {
  expect(checkSameScale([1, 2, 3], 3)).toBeUndefined();
});

test('refuses more or fewer', () => {
  expect(() => checkSameScale([1, 2], 3)).toThrow(
    new RangeError('Expected items of the same scale; received items of 3 and of 2 levels.'),
  );
});
