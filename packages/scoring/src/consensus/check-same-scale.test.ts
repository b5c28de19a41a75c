import { expect, test } from 'vitest';
import { checkSameScale } from './check-same-scale.ts';

test('takes one scale, and none', () => {
  expect(checkSameScale([[1, 2], new Uint8Array(2)])).toBeUndefined();
  expect(checkSameScale([])).toBeUndefined();
});

test('refuses two scales', () => {
  expect(() =>
    checkSameScale([
      [1, 2],
      [1, 2, 3],
    ]),
  ).toThrow(new RangeError('Expected counts for one scale; received some of 2 and of 3 levels.'));
});
