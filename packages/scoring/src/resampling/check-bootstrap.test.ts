import { expect, test } from 'vitest';
import { checkBootstrap } from './check-bootstrap.ts';

const bootstrap = (estimate: number, replicates: readonly number[]) => ({
  estimate,
  replicates: Float64Array.from(replicates),
  withoutValue: 0,
  standardError: 0,
  bias: 0,
});

test('takes what a bootstrap gives', () => {
  expect(checkBootstrap(bootstrap(1, [0, 1]))).toBeUndefined();
});

test.each([
  [1, []],
  [Number.NaN, [1]],
  [1, [0, Number.NaN]],
  [1, [Number.POSITIVE_INFINITY]],
])('refuses %d with %j', (estimate, replicates) => {
  expect(() => checkBootstrap(bootstrap(estimate, replicates))).toThrow(/^Expected a finite estimate .* received/);
});
