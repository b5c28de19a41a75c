import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hochberg } from './hochberg.ts';

test('rejects what Hochberg (1988) rejects: all up to the largest that is small enough', () => {
  const list = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(list, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (pValues, limit) => {
      const sorted = pValues.toSorted((one, other) => one - other);
      const last = sorted.findLastIndex((pValue, place) => pValue * (sorted.length - place) <= limit);
      expect(hochberg(pValues).filter((pValue) => (pValue as number) <= limit).length).toBe(last + 1);
    }),
    { numRuns: 1000 },
  );
});
