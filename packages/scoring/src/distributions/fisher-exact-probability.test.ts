import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fisherExactProbability } from './fisher-exact-probability.ts';

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1n; i <= BigInt(k); i += 1n) ways = (ways * (BigInt(n) - i + 1n)) / i;
  return ways;
}

/** All tables with the same margins, each in as many ways as it can come about, in whole numbers. */
function byCounting(x1: number, n1: number, x2: number, n2: number): number {
  const ways = (k: number) => choose(n1, k) * choose(n2, x1 + x2 - k);
  let unlikely = 0n;
  for (let k = 0; k <= x1 + x2; k += 1) if (ways(k) <= ways(x1)) unlikely += ways(k);
  return Number((unlikely << 200n) / choose(n1 + n2, x1 + x2)) / 2 ** 200;
}

test('counts the tables that are no likelier', () => {
  const group = fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
  fc.assert(
    fc.property(group, group, ([x1, n1], [x2, n2]) => {
      const expected = byCounting(x1, n1, x2, n2);
      const found = fisherExactProbability({ successes: x1, n: n1 }, { successes: x2, n: n2 }) as number;
      expect(Math.abs(found / expected - 1)).toBeLessThan(1e-11);
      expect(found).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

test("Fisher's lady: three of four and one of four", () => {
  // (1 + 16 + 16 + 1) / 70
  expect(fisherExactProbability({ successes: 3, n: 4 }, { successes: 1, n: 4 })).toBeCloseTo(34 / 70, 14);
});

test('none when a group is empty', () => {
  expect(fisherExactProbability({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeUndefined();
  expect(fisherExactProbability({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeUndefined();
});

test('as large as it may be', () => {
  const half = { successes: 2.5e8, n: 5e8 };
  expect(fisherExactProbability(half, half)).toBe(1);
  // 10 standard errors of √(5e8 / 8) each: far out, and yet more than nothing.
  const off = fisherExactProbability({ successes: 2.5e8 + 8e4, n: 5e8 }, { successes: 2.5e8 - 8e4, n: 5e8 }) as number;
  expect(off).toBeGreaterThan(0);
  expect(off).toBeLessThan(1e-20);
});

test.each([
  [{ successes: 3, n: 2 }],
  [{ successes: 0.5, n: 2 }],
  [{ successes: 1, n: 2.5 }],
  [{ successes: 1, n: 2e9 }],
])('refuses %j', (first) => {
  expect(() => fisherExactProbability(first, { successes: 1, n: 2 })).toThrow(RangeError);
  expect(() => fisherExactProbability({ successes: 1, n: 2 }, first)).toThrow(RangeError);
});
