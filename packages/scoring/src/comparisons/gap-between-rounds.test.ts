import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import { againstStaffRules } from './against-staff-rules.ts';
import { gapBetweenRounds } from './gap-between-rounds.ts';
import { hidden, shownOf, sideOf } from './sides.test-data.ts';

const plenum = (level: number) => ({ round: 'plenum', level }) as const;

describe('gapBetweenRounds', () => {
  it('says where the judgement stands', () => {
    const gap = shownOf(gapBetweenRounds(sideOf(2, 12, 6), plenum(3)));
    expect([gap.round, gap.level]).toEqual(['plenum', 3]);
    expect([gap.below, gap.at, gap.above]).toEqual([14 / 20, 6 / 20, 0]);
    expect(gap.fromMedian).toBe(3 - 2);
    // On three levels a rater one level off counts log₂(3/4), two levels off log₂(1/2).
    expect(gap.agreement).toBeCloseTo(1 + (12 * Math.log2(3 / 4) - 2) / 20, 12);
    expect(gap.ratings.n).toBe(20);
  });

  it('names the rule by which a judgement is against the staff', () => {
    const isAgainst = (name: keyof typeof againstStaffRules, counts: number[], level: number) => {
      const againstStaff = againstStaffRules[name];
      const gap = shownOf(gapBetweenRounds(sideOf(...counts), plenum(level), { againstStaff }));
      expect(gap.againstStaffRule).toBe(againstStaff);
      return gap.againstStaff;
    };
    // A third on each of three levels is an even spread, not fewer.
    expect(isAgainst('evenSpread', [4, 4, 4], 3)).toBe(false);
    expect(isAgainst('evenSpread', [4, 5, 3], 3)).toBe(true);
    expect(isAgainst('tenth', [9, 10, 1], 3)).toBe(true);
    expect(isAgainst('tenth', [9, 9, 2], 3)).toBe(false);
    // A compromise that nobody chose, in the middle of two camps.
    expect(isAgainst('evenSpread', [10, 0, 10], 2)).toBe(true);
    expect(isAgainst('outerQuarter', [10, 0, 10], 2)).toBe(false);
    expect(isAgainst('outerQuarter', [2, 6, 10, 2], 1)).toBe(true);
    expect(isAgainst('outerQuarter', [2, 10, 6, 2], 4)).toBe(true);
    expect(isAgainst('outerQuarter', [2, 10, 3, 5], 3)).toBe(false);
    // A quarter, two of eight, is not fewer.
    expect(isAgainst('outerQuarter', [2, 4, 1, 1], 3)).toBe(false);
    expect(shownOf(gapBetweenRounds(sideOf(4, 5, 3), plenum(3))).againstStaffRule).toBe(againstStaffRules.evenSpread);
  });

  it('never takes a judgement on the median to be against the staff for who is beyond it', () => {
    const againstStaff = { ...againstStaffRules.outerQuarter, fewerThan: 0.6 };
    const isAgainst = (...counts: number[]) =>
      shownOf(gapBetweenRounds(sideOf(...counts), plenum(2), { againstStaff })).againstStaff;
    // Half of the staff is on the level or below it, the median is the level itself; then the median is the level below.
    expect(isAgainst(5, 0, 5)).toBe(false);
    expect(isAgainst(6, 0, 4)).toBe(true);
  });

  it('has shares that add up, and turns round with the scale', () => {
    const drawn = fc
      .tuple(fc.array(fc.nat({ max: 30 }), { minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 4 }))
      .filter(([counts]) => counts.some((count) => count > 0));
    fc.assert(
      fc.property(drawn, fc.constantFrom(...Object.values(againstStaffRules)), ([counts, level], againstStaff) => {
        const gap = shownOf(gapBetweenRounds(sideOf(...counts), plenum(level), { againstStaff }));
        const turned = shownOf(gapBetweenRounds(sideOf(...counts.toReversed()), plenum(5 - level), { againstStaff }));
        expect(gap.below + gap.at + gap.above).toBeCloseTo(1, 12);
        expect(turned.fromMedian + gap.fromMedian).toBe(0);
        expect(turned.below).toBeCloseTo(gap.above, 12);
        expect(turned.agreement).toBeCloseTo(gap.agreement, 12);
        if (gap.fromMedian !== 0) expect(turned.againstStaff).toBe(gap.againstStaff);
      }),
    );
  });

  it('is suppressed where the staff is, and nothing without a judgement or a staff', () => {
    expect(gapBetweenRounds(hidden, plenum(1))).toEqual(hidden);
    expect(gapBetweenRounds(sideOf(1, 2), { round: 'group', level: undefined })).toBeUndefined();
    expect(gapBetweenRounds(sideOf(0, 0), plenum(1))).toBeUndefined();
    expect(() => gapBetweenRounds(sideOf(1, 2), plenum(3))).toThrow('Expected a level from 1 (the lowest) to 2');
  });

  it('withholds that nobody or everybody chose the level only by a rule that does', () => {
    const rule = disclosureRules.usStates;
    for (const counts of [
      [0, 12],
      [12, 0],
    ] as const) {
      expect(gapBetweenRounds(sideOf(...counts), plenum(2), { rule })?.status).toBe('suppressed');
      expect(gapBetweenRounds(sideOf(...counts), plenum(2))?.status).toBe('shown');
    }
    expect(gapBetweenRounds(sideOf(1, 12), plenum(2), { rule })?.status).toBe('shown');
  });
});
