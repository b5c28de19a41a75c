import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from './holm.ts';

test('rejects what Holm (1979) rejects: down from the smallest, until one is too large for those left', () => {
  const list = fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(list, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (pValues, limit) => {
      const sorted = pValues.toSorted((one, other) => one - other);
      const stop = sorted.findIndex((pValue, place) => pValue * (sorted.length - place) > limit);
      const rejected = stop === -1 ? sorted.length : stop;
      expect(holm(pValues).filter((pValue) => (pValue as number) <= limit).length).toBe(rejected);
    }),
    { numRuns: 1000 },
  );
});
