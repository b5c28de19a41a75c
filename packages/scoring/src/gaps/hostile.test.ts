import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bowkerTest } from './bowker-test.ts';
import { brunnerMunzelTest } from './brunner-munzel-test.ts';
import { cliffsDeltaInterval } from './cliffs-delta-interval.ts';
import { dunnTest } from './dunn-test.ts';
import { jonckheereTerpstraTest } from './jonckheere-terpstra-test.ts';
import { kruskalWallisTest } from './kruskal-wallis-test.ts';
import { mannWhitneyTest } from './mann-whitney-test.ts';
import { stuartMaxwellTest } from './stuart-maxwell-test.ts';
import { wilcoxonSignedRankTest } from './wilcoxon-signed-rank-test.ts';

const count = fc.oneof(fc.nat({ max: 3 }), fc.constantFrom(0, 1, 2 ** 20, 2 ** 40, 2 ** 48, 3 ** 30));
const group = fc.array(count, { minLength: 3, maxLength: 3 });

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test.each([mannWhitneyTest, brunnerMunzelTest, cliffsDeltaInterval])('%o stays finite for any raters', (measure) => {
  fc.assert(
    fc.property(group, group, (first, second) => {
      expect(numbersIn(measure(first, second)).filter((value) => !Number.isFinite(value))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test.each([kruskalWallisTest, dunnTest, jonckheereTerpstraTest, bowkerTest, stuartMaxwellTest, wilcoxonSignedRankTest])(
  '%o stays finite for any raters',
  (measure) => {
    fc.assert(
      fc.property(fc.array(group, { minLength: 3, maxLength: 3 }), (table) => {
        const result = measure(table);
        expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
        for (const p of (Array.isArray(result) ? result : [result]).map((one) => one?.p ?? 0)) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  },
);
