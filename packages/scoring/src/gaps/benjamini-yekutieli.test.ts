import { expect, test } from 'vitest';
import { benjaminiYekutieli } from './benjamini-yekutieli.ts';

test('is the harmonic sum times the adjustment of Benjamini & Hochberg, at most 1', () => {
  const pValues = Object.freeze([0.002, 0.5, 0.01, undefined, 0.03]);
  const harmonic = 1 + 1 / 2 + 1 / 3 + 1 / 4;
  const expected = [4 * 0.002, 1, 2 * 0.01, undefined, (4 / 3) * 0.03];
  benjaminiYekutieli(pValues).forEach((pValue, place) => {
    const plain = expected[place];
    if (plain === undefined) expect(pValue).toBeUndefined();
    else expect(pValue).toBeCloseTo(Math.min(1, harmonic * plain), 12);
  });
});
