import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { gapBetweenRoles } from './gap-between-roles.ts';
import { hidden, shownOf, sideOf } from './sides.test-data.ts';

const rated = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }), fc.nat({ max: 20 }))
  .filter((counts) => counts.some((count) => count > 0));

describe('gapBetweenRoles', () => {
  it('counts pairs of one rater of each', () => {
    const gap = shownOf(gapBetweenRoles(sideOf(0, 1, 4), sideOf(4, 4, 2)));
    // 50 pairs: the leader in the middle is above 4 and beside 4; each at the top above 8 and beside 2.
    expect(gap.pairs.higher).toBeCloseTo((4 + 4 * 8) / 50, 12);
    expect(gap.pairs.equal).toBeCloseTo((4 + 4 * 2) / 50, 12);
    expect(gap.pairs.lower).toBeCloseTo(2 / 50, 12);
    expect(gap.cliffsDelta).toBeCloseTo(34 / 50, 12);
    expect([gap.first.n, gap.second.n, gap.second.missing.skipped]).toEqual([5, 10, 2]);
    expect(gap.interval?.low).toBeLessThan(0.68);
    expect(gap.interval?.high).toBeGreaterThan(0.68);
    expect(gap.interval?.confidence).toBe(0.95);
    expect(gap.method.source).toContain('Feng & Cliff (2004)');
  });

  it('turns round with its sides', () => {
    fc.assert(
      fc.property(rated, rated, (first, second) => {
        const gap = shownOf(gapBetweenRoles(sideOf(...first), sideOf(...second)));
        const turned = shownOf(gapBetweenRoles(sideOf(...second), sideOf(...first)));
        expect(turned.cliffsDelta).toBeCloseTo(-gap.cliffsDelta, 12);
        expect(turned.pairs.lower).toBeCloseTo(gap.pairs.higher, 12);
        expect(turned.pairs.equal).toBeCloseTo(gap.pairs.equal, 12);
        expect(turned.interval === undefined).toBe(gap.interval === undefined);
        if (turned.interval && gap.interval) expect(turned.interval.low).toBeCloseTo(-gap.interval.high, 9);
        expect([turned.first, turned.second]).toEqual([gap.second, gap.first]);
      }),
    );
  });

  it('is none between a side and itself', () => {
    fc.assert(
      fc.property(rated, (counts) => {
        const { cliffsDelta, pairs } = shownOf(gapBetweenRoles(sideOf(...counts), sideOf(...counts)));
        expect(cliffsDelta).toBeCloseTo(0, 12);
        expect(pairs.higher).toBeCloseTo(pairs.lower, 12);
      }),
    );
  });

  it('is shown only where both are, and nothing where one of them has no level', () => {
    expect(gapBetweenRoles(hidden, sideOf(1, 2))).toEqual(hidden);
    expect(gapBetweenRoles(sideOf(1, 2), hidden)).toEqual(hidden);
    expect(gapBetweenRoles(sideOf(0, 0), sideOf(1, 2))).toBeUndefined();
  });

  it('withholds that all pairs are alike only by a rule that does', () => {
    const rule = disclosureRules.usStates;
    const [low, high] = [sideOf(7, 5, 0, 0), sideOf(0, 0, 5, 7)];
    expect(gapBetweenRoles(low, high, { rule })).toEqual({
      status: 'suppressed',
      reason: 'extreme-share',
      minimum: 10,
    });
    expect(gapBetweenRoles(low, high, { rule: disclosureRules.noStrict })?.status).toBe('shown');
    expect(gapBetweenRoles(low, sideOf(0, 1, 5, 6), { rule })?.status).toBe('shown');
  });
});
