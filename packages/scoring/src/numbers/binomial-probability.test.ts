import fc from 'fast-check';
import { expect, test } from 'vitest';
import { binomialCumulative } from './binomial-cumulative.ts';
import { binomialProbability } from './binomial-probability.ts';

/** C(n, j) part^j (256 − part)^(n − j) / 256^n for every j, in whole numbers. */
function exact(n: number, part: number): number[] {
  let ways = 1n;
  return Array.from({ length: n + 1 }, (_, j) => {
    const term = ways * BigInt(part) ** BigInt(j) * BigInt(256 - part) ** BigInt(n - j);
    ways = (ways * BigInt(n - j)) / BigInt(j + 1);
    return Number((term << 900n) / 256n ** BigInt(n)) / 2 ** 900;
  });
}

test('are those of the definition', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 255 }), (n, part) => {
      let cumulative = 0;
      exact(n, part).forEach((probability, successes) => {
        cumulative += probability;
        expect(Math.abs(binomialProbability(successes, n, part / 256) / probability - 1)).toBeLessThan(1e-12);
        expect(Math.abs(binomialCumulative(successes, n, part / 256) / cumulative - 1)).toBeLessThan(1e-12);
      });
    }),
    { numRuns: 200 },
  );
});

test('of no trials there are no successes', () => {
  expect(binomialProbability(0, 0, 0.5)).toBe(1);
  expect(binomialCumulative(0, 0, 0.5)).toBe(1);
});

test('fewer than none never happen, more than all always at most', () => {
  expect(binomialCumulative(-1, 5, 0.5)).toBe(0);
  expect(binomialCumulative(5, 5, 0.5)).toBe(1);
});

test('very many trials', () => {
  // De Moivre: the central probability of 2m fair trials is 1 / √(πm) · (1 − 1/8m + …).
  const half = 2 ** 51;
  expect(Math.abs(binomialProbability(half, 2 * half, 0.5) * Math.sqrt(Math.PI * half) - 1)).toBeLessThan(1e-14);
});
