import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fleissKappa } from './fleiss-kappa.ts';
import { fleissKappaTest } from './fleiss-kappa-test.ts';

test('on two levels the error depends only on how many pairs there are', () => {
  // Σ pq = 2pq and Σ pq(q − p) = 0, which leaves s² = 2 / (N n (n − 1)).
  const rated = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(rated, (highs) => {
      const counts = highs.map((high) => [5 - high, high]);
      const kappa = fleissKappa(counts)?.coefficient;
      const result = fleissKappaTest(counts);
      if (kappa === undefined) expect(result).toBeUndefined();
      else expect(result?.z).toBeCloseTo(kappa / Math.sqrt(2 / (counts.length * 20)), 9);
    }),
    { numRuns: 1000 },
  );
});

test('on more levels that are chosen equally often the error is less by the root of one less than their number', () => {
  // Of q levels with the shares 1 / q: Σ pq(q − p) / (Σ pq)² is (q − 2) / (q − 1), which leaves 1 / (q − 1).
  for (const row of [
    [4, 1, 0],
    [2, 3, 0, 1],
    [1, 0, 5, 0, 2],
  ]) {
    const counts = row.map((_, turn) => [...row.slice(turn), ...row.slice(0, turn)]);
    const raters = row.reduce((sum, count) => sum + count);
    const variance = 2 / (row.length * raters * (raters - 1) * (row.length - 1));
    const kappa = fleissKappa(counts)?.coefficient as number;
    expect(fleissKappaTest(counts)?.z).toBeCloseTo(kappa / Math.sqrt(variance), 9);
  }
});

test('shares of a half and two quarters leave 13/25 of the error’s square', () => {
  // Σ pq is 1/4 + 2 · 3/16 = 5/8, Σ pq(q − p) is 2 · 3/16 · 1/2 = 3/16, and 1 − (3/16) / (5/8)² = 13/25.
  const counts = Object.freeze([Object.freeze([4, 0, 0]), Object.freeze([0, 2, 2])]);
  const kappa = fleissKappa(counts)?.coefficient as number;
  expect(fleissKappaTest(counts)?.z).toBeCloseTo(kappa / Math.sqrt(((2 / (2 * 4 * 3)) * 13) / 25), 9);
});

test('is finite where nearly everybody is on one level', () => {
  // On two levels in use the error is √(2 / (n (n − 1))) whatever the shares, and one item has kappa −1 / (n − 1): z is −√(n / (2(n − 1))).
  expect(fleissKappaTest([[1, 9999, 0]])?.z).toBeCloseTo(-Math.sqrt(10_000 / (2 * 9999)), 4);
  expect(Number.isFinite(fleissKappaTest([[1, 1e9, 0]])?.z)).toBe(true);
});

test('rarely finds something in random ratings', () => {
  // 2000 tables of 40 items with 5 ratings on 4 levels: 5 % within three standard errors of .0049, and .01 more for the
  // normal approximation.
  let state = 11;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * 4);
  };
  let found = 0;
  for (let run = 0; run < 2000; run += 1) {
    const counts = Array.from({ length: 40 }, () => {
      const row = [0, 0, 0, 0];
      for (let rater = 0; rater < 5; rater += 1) {
        const level = next();
        row[level] = (row[level] as number) + 1;
      }
      return row;
    });
    if ((fleissKappaTest(counts)?.p ?? 1) < 0.05) found += 1;
  }
  expect(found / 2000).toBeGreaterThan(0.05 - 0.0247);
  expect(found / 2000).toBeLessThan(0.05 + 0.0247);
});

test('has nothing when items were not rated equally often', () => {
  expect(
    fleissKappaTest([
      [2, 1],
      [1, 1],
    ]),
  ).toBeUndefined();
  expect(fleissKappaTest([])).toBeUndefined();
  expect(
    fleissKappaTest([
      [3, 0],
      [3, 0],
    ]),
  ).toBeUndefined();
});

test('refuses what are not counts', () => {
  expect(() => fleissKappaTest([[1, -1]])).toThrow(RangeError);
});
