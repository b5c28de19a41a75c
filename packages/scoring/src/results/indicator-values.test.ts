import { readFileSync } from 'node:fs';
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

describe('indicatorValues', () => {
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
});
