import { expect, test } from 'vitest';
import { checkShare } from './check-share.ts';

test.each([0, 0.25, 1])('takes %d', (share) => {
  expect(checkShare(share)).toBeUndefined();
});

test.each([-0.1, 1.1, 25, Number.NaN])('refuses %d', (share) => {
  expect(() => checkShare(share)).toThrow(
    new RangeError(`Expected a share from 0 to 1 (0.25 is 25 %); received ${share}.`),
  );
});
