import { expect, test } from 'vitest';
import { checkProbability } from './check-probability.ts';

test.each([Number.MIN_VALUE, 0.5, 1 - Number.EPSILON])('takes %d', (probability) => {
  expect(checkProbability(probability)).toBeUndefined();
});

test.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %d', (probability) => {
  expect(() => checkProbability(probability)).toThrow(
    new RangeError(`Expected a probability of more than 0 and less than 1; received ${probability}.`),
  );
});

test('says what it is called', () => {
  expect(() => checkProbability(2, 'power')).toThrow('Expected a power of more than 0 and less than 1; received 2.');
});
