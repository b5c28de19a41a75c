import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logChoose } from './log-choose.ts';

function choose(n: number, k: number): bigint {
  let ways = 1n;
  for (let i = 1n; i <= BigInt(k); i += 1n) ways = (ways * (BigInt(n) - i + 1n)) / i;
  return ways;
}

test('there is one way to choose none, or all', () => {
  expect(logChoose(0, 0)).toBe(0);
  expect(logChoose(9, 0)).toBe(0);
  expect(logChoose(9, 9)).toBe(0);
});

test('counts the ways', () => {
  const pair = fc
    .integer({ min: 2, max: 1000 })
    .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n - 1 })));
  fc.assert(
    fc.property(pair, ([n, k]) => {
      const expected = Math.log(Number(choose(n, k)));
      expect(Math.abs(logChoose(n, k) / expected - 1)).toBeLessThan(1e-13);
      expect(logChoose(n, n - k)).toBeCloseTo(logChoose(n, k), 10);
    }),
    { numRuns: 1000 },
  );
});

// mpmath 1.3.0 at 50 digits.
test.each([
  [1e15, 3, 101.824569715504],
  [Number.MAX_SAFE_INTEGER, 4503599627370495, 6243314768165340],
])('%d choose %d', (n, k, expected) => {
  expect(Math.abs(logChoose(n, k) / expected - 1)).toBeLessThan(1e-14);
});
