import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { gapToTarget } from './gap-to-target.ts';
import { hidden, shownOf, sideOf } from './sides.test-data.ts';

const target = { level: 3, of: 'owner' } as const;

describe('gapToTarget', () => {
  it('is the share below, the steps short and the agreement, with what went in', () => {
    const gap = shownOf(gapToTarget(sideOf(2, 5, 2, 1), target));
    expect(gap.target).toBe(target);
    expect(gap.below.share).toBeCloseTo(7 / 10, 12);
    expect(gap.meanShortfall).toBeCloseTo((2 * 2 + 5 * 1) / 10, 12);
    // On four levels a rater one level off counts log₂(5/6), two levels off log₂(4/6).
    const agreement = 1 + (2 * Math.log2(4 / 6) + 6 * Math.log2(5 / 6)) / 10;
    expect(gap.agreement).toBeCloseTo(agreement, 12);
    expect(gap.ratings).toEqual({
      n: 10,
      missing: { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 2 },
      rule: 'exclude',
      setAside: 0,
      anchored: 0,
    });
    // Wilson's limits of 7 in 10.
    const z = 1.959963984540054;
    const middle = (7 + (z * z) / 2) / (10 + z * z);
    const reach = (z * Math.sqrt((7 * 3) / 10 + (z * z) / 4)) / (10 + z * z);
    expect(gap.below.low).toBeCloseTo(middle - reach, 9);
    expect(gap.below.high).toBeCloseTo(middle + reach, 9);
    expect(gap.method.name).toBe('share-below-target');
  });

  it('has no uncertainty of a sample when the whole staff answered', () => {
    const gap = shownOf(gapToTarget(sideOf(3, 5, 2, 0), target, { population: 10 }));
    expect(gap.below).toEqual({ share: 0.8, low: 0.8, high: 0.8, confidence: 0.95 });
    const narrow = shownOf(gapToTarget(sideOf(3, 5, 2, 0), target, { population: 10, confidence: 0.5 }));
    expect(narrow.below.confidence).toBe(0.5);
    expect(gap.method.name).toBe('share-below-target-of-staff');
  });

  it('is suppressed where the side is, and nothing where nobody chose a level', () => {
    expect(gapToTarget(hidden, target)).toEqual(hidden);
    expect(gapToTarget(sideOf(0, 0, 0), target)).toBeUndefined();
  });

  it('withholds none and all only by a rule that does', () => {
    const rule = disclosureRules.usStates;
    const withheld = { status: 'suppressed', reason: 'extreme-share', minimum: 10 };
    expect(gapToTarget(sideOf(0, 0, 9, 9), target, { rule })).toEqual(withheld);
    expect(gapToTarget(sideOf(9, 9, 0, 0), target, { rule })).toEqual(withheld);
    expect(gapToTarget(sideOf(9, 9, 1, 0), target, { rule })?.status).toBe('shown');
    expect(gapToTarget(sideOf(9, 9, 0), { level: 1, of: 'own' }, { rule })?.status).toBe('shown');
    expect(gapToTarget(sideOf(9, 9, 0, 0), target, { rule: disclosureRules.noStrict })?.status).toBe('shown');
  });

  it('falls, and the agreement rises, as raters reach the target', () => {
    const counts = fc.array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(counts, (before) => {
        const last = before.length - 1;
        fc.pre((before[0] as number) > 0);
        const after = before.map((count, at) => (at === 0 ? count - 1 : at === last ? count + 1 : count));
        const goal = { level: before.length, of: 'school' } as const;
        const [one, other] = [before, after].map((each) => shownOf(gapToTarget(sideOf(...each), goal)));
        expect(other?.meanShortfall).toBeLessThan(one?.meanShortfall as number);
        expect(other?.agreement).toBeGreaterThan(one?.agreement as number);
        expect(other?.below.share).toBeLessThan(one?.below.share as number);
      }),
    );
  });
});
