import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairwiseAgreement } from './pairwise-agreement.ts';

test('is the share of pairs on the same level', () => {
  const counts = fc.array(fc.nat({ max: 6 }), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(counts, (list) => {
      const raters = list.flatMap((count, level) => new Array<number>(count).fill(level));
      const pairs = raters.flatMap((one, place) => raters.slice(place + 1).map((other) => one === other));
      if (pairs.length === 0) expect(pairwiseAgreement(list)).toBeUndefined();
      else expect(pairwiseAgreement(list)).toBeCloseTo(pairs.filter(Boolean).length / pairs.length, 12);
    }),
    { numRuns: 1000 },
  );
});
