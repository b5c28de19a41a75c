import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interquartileRange } from './interquartile-range.ts';
import { type QuantileType, quantile } from './quantile.ts';

const counts = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 9 }).filter((list) => list.some(Boolean));
// Twelfths, so that n · p is often whole; as fractions, so that the test counts without rounding.
const twelfths = fc.integer({ min: 0, max: 12 });

/** Hyndman & Fan (1996), by their definition on the sorted list: γ and j from the whole numbers n and twelfths. */
function byDefinition(ratings: readonly number[], twelfth: number, type: QuantileType): number {
  const n = ratings.length;
  // Everything times 24: position = n · p + m.
  const offset = { 1: 0, 2: 0, 3: -12, 6: 2 * twelfth, 7: 24 - 2 * twelfth }[type];
  const position = 2 * n * twelfth + offset;
  const j = Math.floor(position / 24);
  const g = (position - 24 * j) / 24;
  const at = (rank: number) => ratings[Math.min(n, Math.max(1, rank)) - 1] as number;
  const gamma = { 1: g > 0 ? 1 : 0, 2: g > 0 ? 1 : 0.5, 3: g > 0 || j % 2 !== 0 ? 1 : 0, 6: g, 7: g }[type];
  return (1 - gamma) * at(j) + gamma * at(j + 1);
}

test.each([1, 2, 3, 6, 7] as const)('type %d is what Hyndman & Fan define', (type) => {
  fc.assert(
    fc.property(counts, twelfths, (list, twelfth) => {
      const ratings = list.flatMap((count, rank) => new Array<number>(count).fill(rank + 1));
      expect(quantile(list, twelfth / 12, type)).toBeCloseTo(byDefinition(ratings, twelfth, type), 12);
      const range = byDefinition(ratings, 9, type) - byDefinition(ratings, 3, type);
      expect(interquartileRange(list, type)).toBeCloseTo(range, 12);
    }),
    { numRuns: 1000 },
  );
});

test('types 1 and 2 do not change when weights are scaled', () => {
  fc.assert(
    fc.property(counts, twelfths, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (list, twelfth, by) => {
      const weighted = list.map((count) => count * by);
      expect(quantile(weighted, twelfth / 12)).toBe(quantile(list, twelfth / 12));
      expect(quantile(weighted, twelfth / 12, 2)).toBe(quantile(list, twelfth / 12, 2));
    }),
    { numRuns: 1000 },
  );
});

test('type 1 is what is left out', () => {
  expect(quantile([1, 2, 0, 0, 1], 0.9)).toBe(5);
  expect(interquartileRange([2, 0, 0, 1, 1])).toBe(3);
});

test('a position that is whole but for rounding is that rating', () => {
  // 10 · 0.30000000000000004 is 3.0000000000000004, and the third of the nine ratings is 2, then 1.
  expect(quantile([2, 1, 6], 0.1 * 3, 6)).toBe(2);
  expect(quantile([3, 6], 0.1 * 3, 6)).toBe(1);
  // 10 · 0.7999999999999999 is 7.999999999999999: the eighth.
  expect(quantile([7, 1, 1], 0.8 - 1e-16, 6)).toBe(2);
});

test.each([1, 2, 3, 6, 7] as const)('of nobody there is none: type %d', (type) => {
  expect(quantile(new Uint8Array(3), 0.5, type)).toBeUndefined();
  expect(interquartileRange([0, 0], type)).toBeUndefined();
});

test.each([3, 6, 7] as const)('type %d refuses weights', (type) => {
  expect(() => quantile([1.5, 1], 0.5, type)).toThrow(RangeError);
});

test.each([-0.1, 1.1, Number.NaN])('refuses share %d', (share) => {
  expect(() => quantile([1, 1], share)).toThrow(RangeError);
});

test('refuses what is not counts', () => {
  expect(() => quantile([1, -1], 0.5)).toThrow(RangeError);
});

test('refuses a type that it does not know', () => {
  expect(() => quantile([1, 1], 0.5, 5 as QuantileType)).toThrow(
    new RangeError('Expected quantile type 1, 2, 3, 6 or 7; received 5.'),
  );
});
