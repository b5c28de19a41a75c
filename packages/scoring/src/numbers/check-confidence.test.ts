import { expect, test } from 'vitest';
import { checkConfidence } from './check-confidence.ts';

test.each([0.5, 0.95, 0.999])('takes %d', (confidence) => {
  expect(checkConfidence(confidence)).toBeUndefined();
});

test.each([0, 1, 95, Number.NaN])('refuses %d', (confidence) => {
  expect(() => checkConfidence(confidence)).toThrow(
    new RangeError(`Expected a confidence (0.95 is 95 %) of more than 0 and less than 1; received ${confidence}.`),
  );
});
