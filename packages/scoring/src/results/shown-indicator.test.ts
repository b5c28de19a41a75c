import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { indicatorValues } from './indicator-values.test-data.ts';
import { thresholdsFor } from './thresholds-for.ts';

/** A tally of one indicator, with a group for each list of counts, the kinds of missing last. */
function tallyOf(...groups: readonly (readonly number[])[]): Tally {
  const levels = (groups[0]?.length ?? 0) - 4;
  return {
    rubric: { id: 'made-up', version: '1.0.0' },
    indicators: ['i0'],
    levels: Array.from({ length: levels }, (_, at) => `l${at}`),
    by: ['unit'],
    groups: groups.map((_, at) => ({ unit: `u${at}` })),
    raters: Uint32Array.from(groups, (counts) => counts.reduce((a, b) => a + b, 0)),
    counts: Uint32Array.from(groups.flat()),
  };
}

const valuesOf = (counts: readonly number[], favourable = counts.length) =>
  indicatorValues(tallyOf([...counts, 0, 0, 0, 0]), 0, 0, favourable);

interface ReferenceCase {
  readonly id: string;
  readonly input: { readonly counts: readonly number[] };
  readonly expected: Readonly<Record<string, number | null>>;
}

const reference: { readonly cases: readonly ReferenceCase[] } = JSON.parse(
  readFileSync(new URL('../../../../tests/reference/given-consensus.json', import.meta.url), 'utf8'),
);
const measured = reference.cases.filter(({ input: { counts }, expected }) => {
  return (
    counts.every(Number.isInteger) && ['vanDerEijkA', 'tastleWiermanCns', 'leikD'].every((key) => expected[key] != null)
  );
});

describe('shownIndicator', () => {
  it.each(measured)('is what R says of $id', ({ input, expected }) => {
    const values = valuesOf(input.counts);
    expect(values.agreement).toBeCloseTo(expected['vanDerEijkA'] as number, 12);
    expect(values.consensus).toBeCloseTo(expected['tastleWiermanCns'] as number, 12);
    expect(values.leikDispersion).toBeCloseTo(expected['leikD'] as number, 12);
  });
  it('is what arithmetic says of two on each of two levels', () => {
    // Ratings 2, 2, 3, 3: the variance is 1/3 against (3² − 1) / 12 = 2/3, and all lie half a level from the median.
    const values = valuesOf([0, 2, 2]);
    expect(values.interpolatedMedian).toBe(2.5);
    expect(values.withinGroupAgreement).toBeCloseTo(0.5, 12);
    expect(values.averageDeviation).toBe(0.5);
    expect(values.favourable?.share).toBe(0.5);
  });
  it('counts those with a level and those without', () => {
    const values = indicatorValues(tallyOf([1, 0, 3, 4, 5, 6, 7]), 0, 0, 2);
    expect(values.n).toBe(4);
    expect(values.counts).toEqual([1, 0, 3]);
    expect(values.shares).toEqual([0.25, 0, 0.75]);
    expect(values.missing).toEqual({ 'not-applicable': 4, 'do-not-know': 5, declined: 6, skipped: 7 });
    expect(values).toMatchObject({ median: 3, medianLow: 3, medianHigh: 3, modes: [3] });
    expect(values.favourable?.share).toBe(0.75);
  });
  it('reads the group that it is told', () => {
    const tally = tallyOf([5, 0, 0, 0, 0, 0], [0, 7, 1, 0, 0, 0]);
    expect(indicatorValues(tally, 0, 0, 2).counts).toEqual([5, 0]);
    expect(indicatorValues(tally, 1, 0, 2)).toMatchObject({ n: 7, counts: [0, 7], agreement: undefined });
  });
  it('has no value where nobody chose a level', () => {
    expect(indicatorValues(tallyOf([0, 0, 0, 0, 2, 0, 0]), 0, 0, 3)).toEqual({
      unit: null,
      role: null,
      dimension: 'd0',
      indicator: 'i0',
      status: 'shown',
      n: 0,
      effectiveN: 0,
      counts: [0, 0, 0],
      weightedCounts: undefined,
      shares: undefined,
      invited: undefined,
      answered: 2,
      responseRate: undefined,
      missingRule: 'exclude',
      missing: { 'not-applicable': 0, 'do-not-know': 2, declined: 0, skipped: 0 },
      setAside: 0,
      anchored: 0,
      isTurned: false,
      isAgreed: undefined,
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
      leikDispersion: undefined,
      withinGroupAgreement: undefined,
      averageDeviation: undefined,
    });
  });
  it('has no deviation within a group of one', () => {
    const values = valuesOf([0, 1, 0]);
    expect(values).toMatchObject({ n: 1, median: 2, consensus: 1, agreement: 1, leikDispersion: 0 });
    expect([values.withinGroupAgreement, values.averageDeviation]).toEqual([undefined, undefined]);
  });
  it('is plain data: a copy of the counts', () => {
    const tally = tallyOf([1, 2, 3, 0, 0, 0, 0]);
    const values = indicatorValues(tally, 0, 0, 3);
    tally.counts.fill(9);
    expect(values.counts).toEqual([1, 2, 3]);
    expect(JSON.parse(JSON.stringify(values))).toEqual(values);
  });

  describe('where it is known how many were invited', () => {
    // 12 of 18 on the highest level, 3 not applicable, 1 skipped: 22 answered of 30.
    const tally = tallyOf([4, 2, 12, 3, 0, 0, 1]);
    const values = () => indicatorValues(tally, 0, 0, 3, { invited: 30 });
    it('says the response rate', () => {
      expect(values()).toMatchObject({ invited: 30, answered: 22, responseRate: 22 / 30, n: 18 });
      expect(indicatorValues(tallyOf([0, 0, 0, 0, 0, 0, 0]), 0, 0, 3, { invited: 0 }).responseRate).toBeUndefined();
    });
    it('narrows the interval: Wilson with n (N - 1) / (N - n) raters, of the 27 to whom it applies', () => {
      const z2 = 1.959963984540054 ** 2;
      const [n, p] = [(18 * 26) / 9, 12 / 18];
      const half = Math.sqrt(z2) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
      expect(values().favourable).toMatchObject({ share: p, from: 3, method: 'finite-wilson' });
      expect(values().favourable?.low).toBeCloseTo((p + z2 / (2 * n) - half) / (1 + z2 / n), 12);
      expect(values().favourable?.high).toBeCloseTo((p + z2 / (2 * n) + half) / (1 + z2 / n), 12);
    });
    it('says what the share is whatever the other 9 think', () => {
      expect(values().favourable?.bounds).toEqual({ low: 12 / 27, high: 21 / 27 });
    });
    it('has neither without the number', () => {
      const { favourable, responseRate } = indicatorValues(tally, 0, 0, 3);
      expect(favourable).toMatchObject({ method: 'wilson', bounds: undefined });
      expect(responseRate).toBeUndefined();
    });
  });
  describe('where ratings are weighted', () => {
    // Two leaders of weight 3 on the lowest level, four teachers of weight 1 on the highest.
    const tally = {
      ...tallyOf([2, 0, 4, 0, 0, 0, 0]),
      weighted: Float64Array.of(6, 0, 4, 0, 0, 0, 0),
      squares: Float64Array.of(22),
    };
    const values = () => indicatorValues(tally, 0, 0, 3, { invited: 10 });
    it('measures weights, and counts raters beside them', () => {
      expect(values()).toMatchObject({
        n: 6,
        counts: [2, 0, 4],
        weightedCounts: [6, 0, 4],
        shares: [0.6, 0, 0.4],
        median: 1,
      });
      expect(values().favourable?.share).toBeCloseTo(0.4, 12);
    });
    it('rests the interval on the effective raters: (Σ w)² / Σ w² is 100 / 22', () => {
      expect(values().effectiveN).toBeCloseTo(100 / 22, 12);
      const z2 = 1.959963984540054 ** 2;
      const n = ((100 / 22) * 9) / (10 - 100 / 22);
      const half = Math.sqrt(z2) * Math.sqrt(0.24 / n + z2 / (4 * n * n));
      expect(values().favourable?.low).toBeCloseTo((0.4 + z2 / (2 * n) - half) / (1 + z2 / n), 12);
    });
    it('has no bounds, nor what only whole raters have', () => {
      const { favourable, withinGroupAgreement, averageDeviation } = values();
      expect([favourable?.bounds, withinGroupAgreement, averageDeviation]).toEqual([undefined, undefined, undefined]);
    });
    it('of weights of 0 has no value', () => {
      const none = { ...tally, weighted: new Float64Array(7), squares: Float64Array.of(0) };
      expect(indicatorValues(none, 0, 0, 3)).toMatchObject({
        n: 6,
        effectiveN: 0,
        shares: undefined,
        favourable: undefined,
      });
    });
    it('never has more effective raters than raters', () => {
      const third = 1 / 3;
      const even = {
        ...tally,
        weighted: Float64Array.of(2 * third, 0, 4 * third, 0, 0, 0, 0),
        squares: Float64Array.of(6 * third * third),
      };
      expect(indicatorValues(even, 0, 0, 3, { invited: 6 }).effectiveN).toBeLessThanOrEqual(6);
    });
  });
  it('reads each cell where it stands: the second indicator of the second group', () => {
    const one: Tally = {
      ...tallyOf([9, 9, 0, 0, 0, 0]),
      indicators: ['i0', 'i1'],
      groups: [{ unit: 'u0' }, { unit: 'u1' }],
      raters: Uint32Array.of(40, 10),
      counts: Uint32Array.from(
        [
          [9, 9, 0, 0, 0, 0],
          [8, 8, 0, 1, 0, 0],
          [7, 3, 0, 0, 0, 0],
          [2, 6, 1, 0, 0, 1],
        ].flat(),
      ),
      setAside: Uint32Array.of(1, 2, 3, 4),
      anchored: Uint32Array.of(5, 6, 7, 8),
    };
    // Weights of 2 on the lower level and 3 on the higher one: their squares are 4 and 9.
    const weighted = {
      ...one,
      weighted: Float64Array.from(one.counts, (count, at) => count * (at % 6 === 0 ? 2 : 3)),
      squares: Float64Array.of(9 * 4 + 9 * 9, 8 * 4 + 8 * 9, 7 * 4 + 3 * 9, 2 * 4 + 6 * 9),
    };
    const read = [0, 1].flatMap((group) => [0, 1].map((at) => indicatorValues(weighted, group, at, 2)));
    expect(read.map(({ answered, setAside, anchored }) => [answered, setAside, anchored])).toEqual([
      [40, 1, 5],
      [40, 2, 6],
      [10, 3, 7],
      [10, 4, 8],
    ]);
    expect(read.map(({ weightedCounts }) => weightedCounts)).toEqual([
      [18, 27],
      [16, 24],
      [14, 9],
      [4, 18],
    ]);
    for (const [at, effective] of [45 ** 2 / 117, 40 ** 2 / 104, 23 ** 2 / 55, 22 ** 2 / 62].entries()) {
      expect(read[at]?.effectiveN).toBeCloseTo(effective, 12);
    }
  });
  it('says what a rule did, and whether levels were turned', () => {
    const tally: Tally = {
      ...tallyOf([5, 0, 0, 0, 0, 0, 0]),
      rule: 'whole-raters',
      setAside: Uint32Array.of(3),
      anchored: Uint32Array.of(2),
      turned: ['i0'],
    };
    expect(indicatorValues(tally, 0, 0, 3)).toMatchObject({
      missingRule: 'whole-raters',
      setAside: 3,
      anchored: 2,
      isTurned: true,
    });
  });
  it('calls two camps split, and half and half on neighbours agreed', () => {
    const thresholds = thresholdsFor('neighbours', 3);
    const read = (...counts: number[]) => {
      const { isAgreed, isSplit, polarisation } = indicatorValues(tallyOf([...counts, 0, 0, 0, 0]), 0, 0, 3, {
        thresholds,
      });
      return [isAgreed, isSplit, polarisation];
    };
    expect(read(5, 0, 5)).toEqual([false, true, 1]);
    expect(read(4, 4, 4)).toEqual([false, false, 0.5]);
    expect(read(0, 6, 6)[0]).toBe(true);
    expect(read(0, 9, 0)).toEqual([true, false, 0]);
  });
});
