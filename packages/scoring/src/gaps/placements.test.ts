import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placements } from './placements.ts';

test('is what placing every rater among the other group gives', () => {
  const group = fc.array(fc.nat({ max: 6 }), { minLength: 4, maxLength: 4 }).filter((list) => list.some(Boolean));
  fc.assert(
    fc.property(group, group, (first, second) => {
      const [one, other] = [raters(first), raters(second)];
      const found = placements(first, one.length, second, other.length);
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value) / values.length;
      const squares = (values: readonly number[]) =>
        values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0);
      expect(found.probability).toBeCloseTo(mean(placed(one, other)), 12);
      expect(found.firstSquares).toBeCloseTo(squares(placed(one, other)), 10);
      expect(found.secondSquares).toBeCloseTo(squares(placed(other, one)), 10);
    }),
    { numRuns: 1000 },
  );
});

function raters(counts: readonly number[]): readonly number[] {
  return counts.flatMap((count, level) => new Array<number>(count).fill(level));
}

function placed(own: readonly number[], others: readonly number[]): readonly number[] {
  return own.map((one) => others.reduce((sum, other) => sum + (Math.sign(one - other) + 1) / 2, 0) / others.length);
}
