import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consensus } from '../consensus/consensus.ts';
import { cliffsDelta } from '../gaps/cliffs-delta.ts';
import { bootstrapCounts } from './bootstrap-counts.ts';

const counts = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 6 })
  .filter((row) => row.some((count) => count > 0));

test('draws as many raters as there are, on levels that somebody chose', () => {
  fc.assert(
    fc.property(counts, counts, fc.nat(), (first, second, seed) => {
      const sizes = [first, second].map((row) => row.reduce((sum, count) => sum + count));
      let draws = 0;
      bootstrapCounts(
        [first, second],
        (...drawn) => {
          for (const [group, row] of drawn.entries()) {
            const original = [first, second][group] as number[];
            expect(row).toHaveLength(original.length);
            expect(Array.from(row).reduce((sum, count) => sum + count)).toBe(sizes[group]);
            for (const [level, count] of original.entries()) if (count === 0) expect(row[level]).toBe(0);
          }
          draws += 1;
          return 1;
        },
        { seed, replicates: 5 },
      );
      expect(draws).toBe(6);
    }),
    { numRuns: 1000 },
  );
});

test('the same seed gives the same, another seed something else', () => {
  const run = (seed: number) => bootstrapCounts([[2, 9, 14, 4]], consensus, { seed, replicates: 200 });
  expect(run(5)).toEqual(run(5));
  expect(run(5)?.replicates).not.toEqual(run(6)?.replicates);
});

test('draws each outcome as often as it is likely', () => {
  // Four raters, two on the first of three levels and one on each other: multinomial with shares 1/2, 1/4, 1/4.
  const draws = 20_000;
  const seen = new Map<number, number>();
  bootstrapCounts(
    [[2, 1, 1]],
    (row) => {
      const outcome = 5 * (row[0] as number) + (row[1] as number);
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
      return 1;
    },
    { seed: 8, replicates: draws },
  );
  const factorial = [1, 1, 2, 6, 24];
  for (let first = 0; first <= 4; first += 1) {
    for (let second = 0; second <= 4 - first; second += 1) {
      const third = 4 - first - second;
      const ways = 24 / (factorial[first] as number) / (factorial[second] as number) / (factorial[third] as number);
      const probability = ways * 0.5 ** first * 0.25 ** (second + third);
      const expected = draws * probability;
      // Within four standard deviations, which for one of 15 outcomes leaves 1 in 1000; one is the group itself.
      const deviation = Math.abs((seen.get(5 * first + second) ?? 0) - expected);
      expect(deviation).toBeLessThan(4 * Math.sqrt(expected * (1 - probability)) + 1);
    }
  }
});

test('has the standard error of a share, and no bias', () => {
  // √(p(1 − p)/n) = √(.4 · .6 / 50) = .0693; of 4000 draws its own standard error is .0693 / √8000 = .0008.
  const share = bootstrapCounts([[30, 20]], (row) => (row[1] as number) / 50, { seed: 3, replicates: 4000 });
  expect(Math.abs((share?.standardError ?? 0) - Math.sqrt(0.24 / 50))).toBeLessThan(3 * 0.0008);
  expect(Math.abs(share?.bias ?? 1)).toBeLessThan((3 * 0.0693) / Math.sqrt(4000));
});

test('draws each group on its own', () => {
  // Differences of two independent shares: variances add up, .24/50 + .25/30.
  const gap = bootstrapCounts(
    [
      [30, 20],
      [15, 15],
    ],
    (first, second) => (first[1] as number) / 50 - (second[1] as number) / 30,
    { seed: 3, replicates: 4000 },
  );
  const truth = Math.sqrt(0.24 / 50 + 0.25 / 30);
  expect(Math.abs((gap?.standardError ?? 0) - truth)).toBeLessThan((3 * truth) / Math.sqrt(8000));
});

test('takes measures as they are', () => {
  const leaders = [0, 1, 2, 3];
  const teachers = Uint8Array.of(2, 9, 14, 4);
  const gap = bootstrapCounts([leaders, teachers], cliffsDelta, { seed: 1 });
  expect(gap?.estimate).toBe(cliffsDelta(leaders, teachers));
  expect(gap?.replicates).toHaveLength(1000);
});

test('takes an empty group', () => {
  expect(bootstrapCounts([[0, 0]], consensus, { seed: 1 })).toBeUndefined();
  expect(bootstrapCounts([[0, 0]], () => 1, { seed: 1, replicates: 2 })?.replicates).toHaveLength(2);
});

test('draws from more than 65 536 raters', () => {
  const share = bootstrapCounts([[60_000, 40_000]], (row) => (row[1] as number) / 100_000, { seed: 3, replicates: 50 });
  // √(.24 / 100 000) = .00155, with a standard error of a tenth of it.
  expect(Math.abs((share?.standardError ?? 0) - 0.00155)).toBeLessThan(3 * 0.000155);
});

test('refuses what are not whole counts, and too many raters', () => {
  expect(() => bootstrapCounts([[1, 0.5]], consensus, { seed: 1 })).toThrow(RangeError);
  expect(() => bootstrapCounts([[1]], consensus, { seed: 1 })).toThrow(RangeError);
  expect(() => bootstrapCounts([[2 ** 24, 1]], consensus, { seed: 1 })).toThrow(
    new RangeError('Expected at most 16777216 raters to draw from; received 16777217.'),
  );
});
