import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vanDerEijkAgreement } from './van-der-eijk-agreement.ts';

test('van der Eijk (2001), page 331: 0.61', () => {
  expect(vanDerEijkAgreement(Object.freeze([30, 40, 210, 130, 530, 50, 10]))).toBeCloseTo(0.6113333333333333, 12);
});

test('van der Eijk (2001), voters of D66 in per cent: 0.48', () => {
  expect(vanDerEijkAgreement(Object.freeze([1.6, 2.6, 8.2, 21, 29.3, 27, 10.3]))).toBeCloseTo(0.4823333333333334, 12);
});

test('fixed points: one level 1, all levels 0, both ends -1, a gap between two levels below 0', () => {
  expect(vanDerEijkAgreement(Object.freeze([0, 3, 0, 0]))).toBe(1);
  expect(vanDerEijkAgreement(Object.freeze([3, 3, 3, 3]))).toBe(0);
  expect(vanDerEijkAgreement(Object.freeze([3, 0, 0, 3]))).toBe(-1);
  expect(vanDerEijkAgreement(Object.freeze([3, 0, 3, 0]))).toBeLessThan(0);
});

test('nobody, or two levels: none', () => {
  expect(vanDerEijkAgreement(Object.freeze([0, 0, 0]))).toBeUndefined();
  expect(vanDerEijkAgreement(Object.freeze([4, 1]))).toBeUndefined();
});

test('is what peeling off layers and counting every triple gives', () => {
  const counts = fc.array(fc.nat({ max: 20 }), { minLength: 3, maxLength: 9 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(counts, (list) => {
      expect(vanDerEijkAgreement(list)).toBeCloseTo(peeled(list), 10);
    }),
    { numRuns: 1000 },
  );
});

function peeled(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count);
  let left = [...counts];
  let result = 0;
  while (left.some(Boolean)) {
    const size = Math.min(...left.filter(Boolean));
    const pattern = left.map((count) => (count > 0 ? 1 : 0));
    const used = pattern.filter(Boolean).length;
    result += ((size * used) / total) * ofPattern(pattern, used);
    left = left.map((count) => (count > 0 ? count - size : 0));
  }
  return result;
}

function ofPattern(pattern: readonly number[], used: number): number {
  const k = pattern.length;
  let conforming = 0;
  let deviating = 0;
  for (let a = 0; a < k; a += 1) {
    for (let b = a + 1; b < k; b += 1) {
      for (let c = b + 1; c < k; c += 1) {
        const triple = `${pattern[a]}${pattern[b]}${pattern[c]}`;
        if (triple === '110' || triple === '011') conforming += 1;
        if (triple === '101') deviating += 1;
      }
    }
  }
  if (used === 1) return 1;
  if (conforming + deviating === 0) return 0;
  const unimodality = ((k - 2) * conforming - (k - 1) * deviating) / ((k - 2) * (conforming + deviating));
  return unimodality * (1 - (used - 1) / (k - 1));
}
