import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bisectWhole } from './bisect-whole.ts';

test('finds the last number for which the condition holds', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (one, other) => {
      const [edge, end] = [Math.min(one, other), Math.max(one, other) + 1];
      fc.pre(end <= Number.MAX_SAFE_INTEGER);
      expect(bisectWhole(0, end, (number) => number <= edge)).toBe(edge);
    }),
    { numRuns: 1000 },
  );
});

test('stays where it starts when the condition holds there only', () => {
  expect(bisectWhole(3, 4, () => false)).toBe(3);
});
