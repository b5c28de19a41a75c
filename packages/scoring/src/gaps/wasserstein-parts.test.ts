import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WassersteinParts, wassersteinParts } from './wasserstein-parts.ts';

test('some rose and some fell', () => {
  expect(wassersteinParts(Object.freeze([0, 4, 0]), Object.freeze([1, 1, 2]))).toEqual({ up: 0.5, down: 0.25 });
});

test('a group without raters has none', () => {
  expect(wassersteinParts(Object.freeze([0, 0]), Object.freeze([1, 0]))).toBeUndefined();
  expect(wassersteinParts(Object.freeze([1, 0]), Object.freeze([0, 0]))).toBeUndefined();
});

test('up less down is the change of the mean level, and the sides swap them', () => {
  const group = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(group, group, (before, after) => {
      const parts = wassersteinParts(before, after) as WassersteinParts;
      expect(parts.up - parts.down).toBeCloseTo(mean(after) - mean(before), 10);
      const back = wassersteinParts(after, before) as WassersteinParts;
      expect(back.up).toBeCloseTo(parts.down, 12);
      expect(back.down).toBeCloseTo(parts.up, 12);
    }),
    { numRuns: 1000 },
  );
});

function mean(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count);
  return counts.reduce((sum, count, level) => sum + (count / total) * level, 0);
}

test('refuses two scales', () => {
  expect(() => wassersteinParts(Object.freeze([1, 1]), Object.freeze([1, 1, 1]))).toThrow('the same scale');
});
