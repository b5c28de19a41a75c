import { expect, test } from 'vitest';
import { type KendallConcordance, kendallConcordance } from './kendall-concordance.ts';
import { kendallConcordancePValue } from './kendall-concordance-p-value.ts';

test('is what lies above χ²', () => {
  const concordance = kendallConcordance([
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  // χ² = 3 · 2 · 1 = 6 with 2 degrees of freedom, of which exp(−3) lies above.
  expect(concordance && kendallConcordancePValue(concordance)).toBeCloseTo(Math.exp(-3), 12);
});

test('is 1 where the raters’ rank sums are all alike', () => {
  const concordance = kendallConcordance([
    [1, 2, 3],
    [3, 2, 1],
  ]);
  expect(concordance?.chiSquare).toBe(0);
  expect(kendallConcordancePValue(concordance as KendallConcordance)).toBe(1);
});
