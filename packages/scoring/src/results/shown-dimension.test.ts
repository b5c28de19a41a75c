import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingKinds } from '../tally/missing-kinds.ts';
import type { Tally } from '../tally/tally.ts';
import type { IndicatorValues } from './indicator-result.ts';
import { indicatorValues } from './indicator-values.test-data.ts';
import { shownDimension } from './shown-dimension.ts';

/** The values of one indicator from its counts, the kinds of missing last. */
function valuesOf(...counts: readonly number[]): IndicatorValues & { readonly indicator: string } {
  const tally: Tally = {
    rubric: { id: 'made-up', version: '1.0.0' },
    indicators: ['i0'],
    levels: counts.slice(4).map((_, at) => `l${at}`),
    by: [],
    groups: [{}],
    raters: new Uint32Array(1),
    counts: Uint32Array.from(counts),
  };
  return { ...indicatorValues(tally, 0, 0, 2), indicator: 'i0' };
}

const z = 1.959963984540054;

const label = { unit: null, role: null, dimension: 'd0' };

describe('shownDimension', () => {
  it('lets each indicator count the same, however many answered it', () => {
    // Shares 1/4 1/4 1/2 and 0 1/2 1/2: their means are 1/8 3/8 1/2.
    const parts = [valuesOf(1, 1, 2, 1, 0, 0, 2), valuesOf(0, 30, 30, 0, 3, 0, 1)];
    const values = shownDimension(label, parts, 3, 3);
    expect(values.indicators).toBe(2);
    expect(values.n).toBe(4);
    expect(values.counts).toEqual([1, 31, 32]);
    expect(values.turned).toEqual([]);
    expect(values.shares).toEqual([0.125, 0.375, 0.5]);
    expect(values.missing).toEqual({ 'not-applicable': 1, 'do-not-know': 3, declined: 0, skipped: 3 });
    // Half of the weight lies below the highest level: the middle is between the second and the third.
    expect(values).toMatchObject({ median: 2.5, medianLow: 2, medianHigh: 3, interpolatedMedian: 2.5, modes: [3] });
    // The mean level is 1/8 + 6/8 + 12/8 = 2 3/8; the levels are 1 3/8, 3/8 and 5/8 off, of two steps.
    const consensus = 1 + Math.log2(1 - 11 / 16) / 8 + (3 * Math.log2(1 - 3 / 16)) / 8 + Math.log2(1 - 5 / 16) / 2;
    expect(values.consensus).toBeCloseTo(consensus, 14);
    // The interval about one half rests on the fewest raters, four: 1/2 ∓ z / (2 √(4 + z²)).
    expect(values.favourable?.share).toBe(0.5);
    expect(values.favourable?.low).toBeCloseTo(0.5 - z / (2 * Math.sqrt(4 + z * z)), 12);
    expect(values.favourable?.high).toBeCloseTo(0.5 + z / (2 * Math.sqrt(4 + z * z)), 12);
  });
  it('leaves out an indicator that nobody rated', () => {
    const values = shownDimension(label, [valuesOf(0, 0, 9, 0, 0, 0), valuesOf(3, 1, 0, 0, 0, 0)], 2, 2);
    expect(values).toMatchObject({ indicators: 1, n: 4, counts: [3, 1], shares: [0.75, 0.25], median: 1 });
    expect(values.missing['not-applicable']).toBe(0);
  });
  it('has no value where nobody rated anything, or nothing is shown', () => {
    for (const parts of [[], [valuesOf(0, 0, 0, 2, 0, 0)]]) {
      expect(shownDimension(label, parts, 2, 2)).toEqual({
        ...label,
        status: 'shown',
        indicators: 0,
        n: 0,
        effectiveN: 0,
        counts: [0, 0],
        shares: undefined,
        invited: undefined,
        answered: 0,
        responseRate: undefined,
        missingRule: 'exclude',
        missing: { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 },
        setAside: 0,
        anchored: 0,
        turned: [],
        median: undefined,
        medianLow: undefined,
        medianHigh: undefined,
        interpolatedMedian: undefined,
        modes: [],
        favourable: undefined,
        consensus: undefined,
        agreement: undefined,
        polarisation: undefined,
        isSplit: undefined,
      });
    }
  });
  it('of one indicator is that indicator', () => {
    const counts = fc.array(fc.nat({ max: 30 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(counts, (list) => {
        const one = valuesOf(...list, 0, 0, 0, 0);
        const { indicators, n, shares, median, modes, favourable } = shownDimension(label, [one], 3, 2);
        expect(indicators).toBe(one.n > 0 ? 1 : 0);
        expect({ n, shares, median, modes }).toEqual({
          n: one.n,
          shares: one.shares,
          median: one.median,
          modes: one.modes,
        });
        expect(favourable?.share ?? 0).toBeCloseTo(one.favourable?.share ?? 0, 12);
      }),
      { numRuns: 1000 },
    );
  });
  it('does not depend on the order, nor on how many times over the same raters answered', () => {
    const indicator = fc.array(fc.nat({ max: 20 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(indicator, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 2, max: 9 }),
        (lists, times) => {
          const partsOf = (factor: number) =>
            lists.map((list) => valuesOf(...list.map((count) => count * factor), 0, 0, 0, 0));
          const one = shownDimension(label, partsOf(1), 4, 3);
          const more = shownDimension(label, partsOf(times), 4, 3);
          const turned = shownDimension(label, partsOf(1).toReversed(), 4, 3);
          const rated = lists.filter((list) => list.some((count) => count > 0));
          for (const level of [0, 1, 2, 3]) {
            const mean =
              rated.reduce((sum, list) => sum + (list[level] ?? 0) / list.reduce((a, b) => a + b, 0), 0) / rated.length;
            const expected = rated.length === 0 ? undefined : mean;
            for (const { shares } of [one, more, turned]) {
              if (expected === undefined) expect(shares).toBeUndefined();
              else expect(shares?.[level]).toBeCloseTo(expected, 12);
            }
          }
          expect([more.median, turned.median]).toEqual([one.median, one.median]);
          expect([more.modes, turned.modes]).toEqual([one.modes, one.modes]);
          expect(one.n).toBe(
            rated.length === 0 ? 0 : Math.min(...rated.map((list) => list.reduce((a, b) => a + b, 0))),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
  it('lets the bounds be the means of the bounds, and the interval rest on the fewest of those it applies to', () => {
    const tally = (counts: readonly number[], raters: number): Tally => ({
      rubric: { id: 'made-up', version: '1.0.0' },
      indicators: ['i0'],
      levels: ['l0', 'l1'],
      by: [],
      groups: [{}],
      raters: Uint32Array.of(raters),
      counts: Uint32Array.from(counts),
      rule: 'half-of-dimension',
      setAside: Uint32Array.of(2),
      turned: ['i0'],
    });
    const first = { ...indicatorValues(tally([2, 6, 1, 0, 0, 0], 11), 0, 0, 2, { invited: 20 }), indicator: 'i0' };
    const second = { ...indicatorValues(tally([5, 4, 0, 0, 0, 0], 11), 0, 0, 2, { invited: 20 }), indicator: 'i1' };
    const values = shownDimension(label, [first, second], 2, 2);
    expect(values).toMatchObject({
      invited: 20,
      answered: 11,
      responseRate: 0.55,
      n: 8,
      setAside: 4,
      turned: ['i0', 'i1'],
    });
    expect(values.missingRule).toBe('half-of-dimension');
    // Of 19: 6 to 17; of 20: 4 to 15.
    expect(values.favourable?.bounds?.low).toBeCloseTo((6 / 19 + 4 / 20) / 2, 14);
    expect(values.favourable?.bounds?.high).toBeCloseTo((17 / 19 + 15 / 20) / 2, 14);
    // 8 of 19, with the mean share: Wilson of n (N - 1) / (N - n) = 8 · 18 / 11 raters.
    const [n, p] = [(8 * 18) / 11, (6 / 8 + 4 / 9) / 2];
    const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    expect(values.favourable?.low).toBeCloseTo((p + (z * z) / (2 * n) - half) / (1 + (z * z) / n), 12);
    expect(shownDimension(label, [second, first], 2, 2).favourable).toEqual(values.favourable);
  });
  it('lets the interval rest on the first of those that equally few chose a level of', () => {
    const valuesAmong20 = (counts: readonly number[]) => {
      const tally: Tally = {
        rubric: { id: 'made-up', version: '1.0.0' },
        indicators: ['i0'],
        levels: ['l0', 'l1'],
        by: [],
        groups: [{}],
        raters: Uint32Array.of(12),
        counts: Uint32Array.from(counts),
      };
      return { ...indicatorValues(tally, 0, 0, 2, { invited: 20 }), indicator: 'i0' };
    };
    // Four of eight each; one applies to 16 of the 20, the other to all.
    const [narrow, wide] = [valuesAmong20([4, 4, 4, 0, 0, 0]), valuesAmong20([4, 4, 0, 4, 0, 0])];
    for (const [parts, population] of [
      [[narrow, wide], 16],
      [[wide, narrow], 20],
    ] as const) {
      // About one half: 1/2 ∓ z / (2 √(n + z²)), of n (N - 1) / (N - n) raters.
      const n = (8 * (population - 1)) / (population - 8);
      const low = 0.5 - z / (2 * Math.sqrt(n + z * z));
      expect(shownDimension(label, parts, 2, 2).favourable?.low).toBeCloseTo(low, 12);
    }
  });
  it('names every kind of missing', () => {
    expect(Object.keys(shownDimension(label, [], 2, 2).missing)).toEqual([...missingKinds]);
  });
});
