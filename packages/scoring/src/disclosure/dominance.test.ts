import { describe, expect, it } from 'vitest';
import { dominance } from './dominance.ts';
import { withinPercent } from './within-percent.ts';

// The values of the reference cases stand in tests/reference/given-disclosure-dominance.json.
describe('dominance', () => {
  it('says how much is missing until the largest are no more than their percent', () => {
    // 90 is 75 % of 120: 20 more than the 100 that there are.
    const found = dominance([5, 90, 5], { largest: 1, percent: 75 });
    expect(found).toEqual({ total: 100, share: 0.9, isDominated: true, missing: 20 });
  });
  it('allows what is exactly the percent', () => {
    expect(dominance([75, 25], { largest: 1, percent: 75 })).toMatchObject({ isDominated: false, missing: 0 });
  });
  it('finds nothing in nothing', () => {
    const nothing = { total: 0, share: undefined, isDominated: false, missing: 0 };
    expect(dominance([], { largest: 1, percent: 75 })).toEqual(nothing);
    expect(withinPercent([], 10)).toEqual(nothing);
  });
  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a contribution of %s', (contribution) => {
    expect(() => dominance([1, contribution], { largest: 1, percent: 75 })).toThrow(RangeError);
    expect(() => withinPercent([1, contribution], 10)).toThrow(RangeError);
  });
});

describe('withinPercent', () => {
  it('says how much is missing until the second can no longer work the first out', () => {
    // What the others add, 3, would have to be 20 % of 50.
    expect(withinPercent([40, 3, 50], 20)).toEqual({ total: 93, share: 50 / 93, isDominated: true, missing: 7 });
  });
});
