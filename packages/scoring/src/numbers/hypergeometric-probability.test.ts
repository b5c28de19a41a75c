import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hypergeometricCumulative } from './hypergeometric-cumulative.ts';
import { hypergeometricProbability } from './hypergeometric-probability.ts';

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 1n; i <= BigInt(k); i += 1n) ways = (ways * (BigInt(n) - i + 1n)) / i;
  return ways;
}

/** C(K, k) C(N − K, n − k) / C(N, n), in whole numbers. */
function exact(k: number, draws: number, marked: number, population: number): number {
  const ways = choose(marked, k) * choose(population - marked, draws - k);
  return Number((ways << 900n) / choose(population, draws)) / 2 ** 900;
}

const setting = fc
  .integer({ min: 1, max: 60 })
  .chain((population) =>
    fc.tuple(fc.integer({ min: 0, max: population }), fc.integer({ min: 0, max: population }), fc.constant(population)),
  );

function expectClose(received: number, expected: number): void {
  if (expected === 0) expect(received).toBe(0);
  else expect(Math.abs(received / expected - 1)).toBeLessThan(1e-12);
}

test('are those of the definition', () => {
  fc.assert(
    fc.property(setting, ([draws, marked, population]) => {
      let cumulative = 0;
      for (let k = -1; k <= draws + 1; k += 1) {
        const probability = exact(k, draws, marked, population);
        cumulative += probability;
        expectClose(hypergeometricProbability(k, draws, marked, population), probability);
        expectClose(hypergeometricCumulative(k, draws, marked, population), cumulative);
      }
    }),
    { numRuns: 300 },
  );
});

test('a large population', () => {
  // Half of 2m drawn, half of them marked: C(m, m/2)² / C(2m, m) is about √(4 / πm · …): De Moivre on each factor.
  const m = 2 ** 20;
  const central = (n: number) => (1 - 1 / (8 * n)) / Math.sqrt(Math.PI * n);
  const expected = central(m / 2) ** 2 / central(m);
  expect(Math.abs(hypergeometricProbability(m / 2, m, m, 2 * m) / expected - 1)).toBeLessThan(1e-9);
  // Symmetric: what is below the middle and half of the middle is a half.
  expect(hypergeometricCumulative(m / 2, m, m, 2 * m) - expected / 2).toBeCloseTo(0.5, 12);
});
