import { expect, test } from 'vitest';
import { checkPopulation } from './check-population.ts';

test.each([
  [0, 0, 0],
  [3, 5, 5],
  [0.5, 1.5, 20],
])('takes %d of %d of %d', (successes, n, population) => {
  expect(checkPopulation(successes, n, population)).toBeUndefined();
});

test.each([4, Number.NaN, Number.POSITIVE_INFINITY])('refuses 5 answers of %d', (population) => {
  expect(() => checkPopulation(3, 5, population)).toThrow(
    new RangeError(`Expected a population of at least the 5 who answered; received ${population}.`),
  );
});

test('refuses more successes than answers', () => {
  expect(() => checkPopulation(6, 5, 20)).toThrow(
    'Expected successes from 0 to n, and n to 2^53 - 1; received 6 of 5.',
  );
});
