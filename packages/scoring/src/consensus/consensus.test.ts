import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consensus } from './consensus.ts';

test('van der Eijk (2001), the worked frequency vector, as agrmt has it', () => {
  expect(consensus(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.7256876139593462, 12);
});

test('two equal camps one step apart: the mean is half a step from each', () => {
  expect(consensus(Object.freeze([2, 2, 0]))).toBeCloseTo(1 + Math.log2(1 - 0.5 / 2), 12);
  expect(consensus(Object.freeze([0, 0, 2, 2, 0]))).toBeCloseTo(1 + Math.log2(1 - 0.5 / 4), 12);
});

test('three and five levels that are equally used', () => {
  expect(consensus(Object.freeze([3, 3, 3]))).toBeCloseTo(1 + (2 / 3) * Math.log2(1 / 2), 12);
  expect(consensus(Object.freeze([1, 1, 1, 1, 1]))).toBeCloseTo(
    1 + (2 / 5) * Math.log2(1 / 2) + (2 / 5) * Math.log2(3 / 4),
    12,
  );
});

test('everyone on one level is exactly 1, half at each end exactly 0', () => {
  expect(consensus(Object.freeze([0, 0, 0, 0.1]))).toBe(1);
  expect(consensus(Object.freeze([0.7, 0, 0, 0]))).toBe(1);
  expect(consensus(Object.freeze([1, 0, 0]))).toBe(1);
  expect(consensus(Object.freeze([7, 0, 0, 0, 7]))).toBe(0);
});

test('one rater against very many is near 1', () => {
  expect(consensus(Object.freeze([1, 0, Number.MAX_SAFE_INTEGER - 1]))).toBeCloseTo(1, 12);
  expect(consensus(Object.freeze([1e-20, 0, 0, 0.1]))).toBeCloseTo(1, 12);
  expect(consensus(Object.freeze([Number.MIN_VALUE, 0, 1e15]))).toBe(1);
});

test('of nobody there is none', () => {
  expect(consensus(Object.freeze([0, 0, 0]))).toBeUndefined();
});

test('falls when a rater at an end moves out of the middle of two equal camps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (raters) => {
      const near = consensus([0, raters, 0, raters, 0]) as number;
      const far = consensus([raters, 0, 0, 0, raters]) as number;
      expect(far).toBeLessThan(near);
    }),
    { numRuns: 1000 },
  );
});
