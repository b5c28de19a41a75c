import { describe, expect, it } from 'vitest';
import type { Tally } from '../tally/tally.ts';
import { indicatorValues } from './indicator-values.ts';

/** A tally of one indicator, with a group for each list of counts, the kinds of missing last. */
function tallyOf(...groups: readonly (readonly number[])[]): Tally {
  const levels = (groups[0]?.length ?? 0) - 4;
  return {
    rubric: { id: 'made-up', version: '1.0.0' },
    indicators: ['i0'],
    levels: Array.from({ length: levels }, (_, at) => `l${at}`),
    by: ['unit'],
    groups: groups.map((_, at) => ({ unit: `u${at}` })),
    raters: Float64Array.from(groups, (counts) => counts.reduce((a, b) => a + b, 0)),
    counts: Float64Array.from(groups.flat()),
  };
}

const valuesOf = (counts: readonly number[], favourable = counts.length) =>
  indicatorValues(tallyOf([...counts, 0, 0, 0, 0]), 0, 0, favourable);

// Counts and values of real groups: TALIS 2018 (USA, 3 levels, item Stsf), Bliese, Halverson & Schriesheim 2002 (5
// levels, LEAD01), and a teacher's pupils (5 levels, Choose). Computed in R 4.2.2 with agrmt 1.42.12 (agreement,
// consensus, Leik), multilevel 2.7 (rwg, where negative is set to 0; ad.m about the median), psych 2.2.9 (interp.median).
const golden = [
  {
    of: 'S001',
    counts: [0, 10, 10],
    im: 2.5,
    a: 0.5,
    cns: 0.5849625007211562,
    leik: 0.5,
    rwg: 0.6052631578947368,
    ad: 0.5,
    top: 0.5,
  },
  {
    of: 'S005',
    counts: [4, 9, 7],
    im: 2.1666666666666665,
    a: 0.25,
    cns: 0.4230651725156874,
    leik: 0.55,
    rwg: 0.16710526315789476,
    ad: 0.55,
    top: 0.35,
  },
  { of: 'S085', counts: [0, 7, 0], im: 2, a: 1, cns: 1, leik: 0, rwg: 1, ad: 0, top: 0 },
  {
    of: 'S115',
    counts: [4, 4, 3],
    im: 1.875,
    a: 0.09090909090909091,
    cns: 0.3473778339683167,
    leik: 0.6363636363636364,
    rwg: 0,
    ad: 0.6363636363636364,
    top: 0.2727272727272727,
  },
  {
    of: 'S161',
    counts: [4, 9, 4],
    im: 2,
    a: 0.29411764705882354,
    cns: 0.5294117647058824,
    leik: 0.4705882352941177,
    rwg: 0.25,
    ad: 0.47058823529411764,
    top: 0.23529411764705882,
  },
  {
    of: 'S163',
    counts: [1, 2, 3],
    im: 2.5,
    a: 0.3333333333333333,
    cns: 0.3556801975746312,
    leik: 0.6666666666666666,
    rwg: 0,
    ad: 0.6666666666666666,
    top: 0.5,
  },
  {
    of: 'U01',
    counts: [3, 6, 4, 11, 0],
    im: 3.25,
    a: 0.42361111111111116,
    cns: 0.5779424006747198,
    leik: 0.4791666666666667,
    rwg: 0.37047101449275366,
    ad: 0.9583333333333334,
    top: 0,
  },
  {
    of: 'U09',
    counts: [6, 10, 35, 39, 9],
    im: 3.4571428571428573,
    a: 0.46464646464646464,
    cns: 0.6452467941247393,
    leik: 0.398989898989899,
    rwg: 0.5070088641517213,
    ad: 0.797979797979798,
    top: 0.09090909090909091,
  },
  {
    of: 'U23',
    counts: [10, 11, 11, 34, 7],
    im: 3.6323529411764706,
    a: 0.37671232876712324,
    cns: 0.5216785303659373,
    leik: 0.4794520547945206,
    rwg: 0.24277016742770163,
    ad: 0.958904109589041,
    top: 0.0958904109589041,
  },
  {
    of: 'teacher 14',
    counts: [0, 6, 4, 3, 0],
    im: 2.625,
    a: 0.6153846153846154,
    cns: 0.708984813971241,
    leik: 0.34615384615384615,
    rwg: 0.6538461538461539,
    ad: 0.6923076923076923,
    top: 0,
  },
];

// The same item by school, counts c1 to c3 with consensus and agreement of agrmt.
const schools = [
  { of: 'S002', counts: [0, 6, 1], consensus: 0.793021979206189, agreement: 0.857142857142857 },
  { of: 'S003', counts: [2, 2, 7], consensus: 0.299191170812066, agreement: 0.454545454545455 },
  { of: 'S011', counts: [0, 9, 1], consensus: 0.847149829075594, agreement: 0.9 },
  { of: 'S041', counts: [1, 8, 0], consensus: 0.832478423545474, agreement: 0.888888888888889 },
  { of: 'S092', counts: [9, 7, 1], consensus: 0.492990613832159, agreement: 0.470588235294118 },
  { of: 'S122', counts: [5, 8, 5], consensus: 0.444444444444444, agreement: 0.166666666666667 },
  { of: 'S132', counts: [5, 6, 7], consensus: 0.317756871430664, agreement: 0.111111111111111 },
  { of: 'S145', counts: [0, 1, 14], consensus: 0.893891666510549, agreement: 0.933333333333333 },
  { of: 'S153', counts: [0, 5, 0], consensus: 1, agreement: 1 },
];

describe('indicatorValues', () => {
  it.each(golden)('is what R says of $of', ({ counts, im, a, cns, leik, rwg, ad, top }) => {
    const values = valuesOf(counts);
    expect(values.interpolatedMedian).toBeCloseTo(im, 12);
    expect(values.agreement).toBeCloseTo(a, 12);
    expect(values.consensus).toBeCloseTo(cns, 12);
    expect(values.leikDispersion).toBeCloseTo(leik, 12);
    expect(Math.max(0, values.withinGroupAgreement ?? Number.NaN)).toBeCloseTo(rwg, 12);
    expect(values.averageDeviation).toBeCloseTo(ad, 12);
    expect(values.favourable?.share).toBeCloseTo(top, 12);
  });
  it.each(schools)('is what R says of $of', ({ counts, consensus, agreement }) => {
    const values = valuesOf(counts);
    expect(values.consensus).toBeCloseTo(consensus, 12);
    expect(values.agreement).toBeCloseTo(agreement, 12);
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
      n: 0,
      counts: [0, 0, 0],
      shares: undefined,
      missing: { 'not-applicable': 0, 'do-not-know': 2, declined: 0, skipped: 0 },
      median: undefined,
      medianLow: undefined,
      medianHigh: undefined,
      interpolatedMedian: undefined,
      modes: [],
      favourable: undefined,
      consensus: undefined,
      agreement: undefined,
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
});
