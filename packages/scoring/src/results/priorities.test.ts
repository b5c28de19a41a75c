import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensus } from '../consensus/consensus.ts';
import type { Tally } from '../tally/tally.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { indicatorValues } from './indicator-values.ts';
import { type Place, priorities } from './priorities.ts';

interface Given {
  readonly counts: readonly number[];
  readonly unit?: string | null;
  readonly role?: string | null;
}

/** The results of indicators `i0`, `i1` and on, the highest level favourable; each with its counts. */
function resultsOf(...given: readonly Given[]): IndicatorResult[] {
  return given.map(({ counts, unit = null, role = null }, at) => {
    const tally: Tally = {
      rubric: { id: 'made-up', version: '1.0.0' },
      indicators: ['i0'],
      levels: counts.map((_, level) => `l${level}`),
      by: [],
      groups: [{}],
      raters: new Float64Array(1),
      counts: Float64Array.from([...counts, 0, 0, 0, 0]),
    };
    const values = indicatorValues(tally, 0, 0, counts.length);
    return { unit, role, dimension: 'd0', indicator: `i${at}`, status: 'shown', ...values };
  });
}

const ranks = (places: readonly Place[] | undefined) => places?.map(({ indicator, rank }) => `${rank} ${indicator}`);
const of = (...counts: readonly (readonly number[])[]) =>
  priorities(resultsOf(...counts.map((list) => ({ counts: list }))))[0];

describe('priorities', () => {
  it('ranks strengths by the favourable share', () => {
    const found = of([5, 0, 5], [0, 2, 8], [9, 0, 1]);
    expect(found?.strengths).toEqual([
      { indicator: 'i1', rank: 1, value: 0.8 },
      { indicator: 'i0', rank: 2, value: 0.5 },
      { indicator: 'i2', rank: 3, value: 0.1 },
    ]);
  });
  it('ranks what must change by the lowest share, where it is the larger one', () => {
    const found = of([5, 1, 4], [4, 2, 4], [9, 1, 0], [1, 9, 0]);
    expect(found?.mustChange).toEqual([
      { indicator: 'i2', rank: 1, value: 0.9 },
      { indicator: 'i0', rank: 2, value: 0.5 },
      { indicator: 'i3', rank: 3, value: 0.1 },
    ]);
  });
  it('ranks disagreement by consensus, and leaves out what all agree on', () => {
    const found = of([0, 10, 0], [5, 0, 5], [0, 5, 5]);
    expect(ranks(found?.disagreement)).toEqual(['1 i1', '2 i2']);
    expect(found?.disagreement[0]?.value).toBe(0);
    expect(found?.disagreement[1]?.value).toBeCloseTo(1 + Math.log2(0.75), 14);
  });
  it('leaves out of the strengths what nobody is favourable to', () => {
    expect(of([3, 3, 0], [0, 6, 0])?.strengths).toEqual([]);
  });
  it('keeps everyone who shares the fifth place, and no more', () => {
    const same = [0, 4, 6];
    const found = of([0, 0, 10], [0, 1, 9], [0, 2, 8], [0, 3, 7], same, same, [0, 8, 12], [0, 5, 5]);
    expect(ranks(found?.strengths)).toEqual(['1 i0', '2 i1', '3 i2', '4 i3', '5 i4', '5 i5', '5 i6']);
  });
  it('counts all before a place, also those that share one', () => {
    const found = of([0, 4, 6], [0, 4, 6], [0, 2, 3], [0, 5, 5], [0, 6, 4], [0, 7, 3]);
    expect(ranks(found?.strengths)).toEqual(['1 i0', '1 i1', '1 i2', '4 i3', '5 i4']);
  });
  it('keeps all of a tie that is longer than five', () => {
    const found = of(...Array.from({ length: 9 }, () => [1, 1, 1]));
    expect(ranks(found?.strengths)).toEqual(Array.from({ length: 9 }, (_, at) => `1 i${at}`));
    expect(ranks(found?.disagreement)).toHaveLength(9);
  });
  it('lets a distribution and its mirror share a place, whose consensus differs by rounding', () => {
    expect(consensus([0, 1, 2])).not.toBe(consensus([2, 1, 0]));
    const found = of([5, 0, 5], [0, 1, 2], [2, 1, 0], [0, 2, 4], [0, 9, 1]);
    expect(ranks(found?.disagreement)).toEqual(['1 i0', '2 i1', '2 i2', '2 i3', '5 i4']);
  });
  it('tells the units apart and looks at all roles together', () => {
    const results = resultsOf(
      { counts: [0, 0, 5] },
      { counts: [0, 5, 5], unit: 'north' },
      { counts: [0, 1, 9], unit: 'north', role: 'leader' },
      { counts: [5, 0, 0], role: 'leader' },
      { counts: [6, 2, 2], unit: '' },
    );
    const found = priorities(results);
    expect(found.map(({ unit }) => unit)).toEqual([null, 'north', '']);
    expect(found.map(({ strengths }) => ranks(strengths))).toEqual([['1 i0'], ['1 i1'], ['1 i4']]);
    expect(found.map(({ mustChange }) => ranks(mustChange))).toEqual([[], [], ['1 i4']]);
  });
  it('leaves out what is withheld and what nobody rated', () => {
    const hidden: IndicatorResult = {
      unit: 'north',
      role: null,
      dimension: 'd0',
      indicator: 'i9',
      status: 'suppressed',
      reason: 'too-few',
      minimum: 5,
    };
    const results = [...resultsOf({ counts: [0, 0, 0] }), hidden];
    const none = { strengths: [], mustChange: [], disagreement: [], blindSpots: [], belowTarget: [] };
    expect(priorities(results)).toEqual([
      { unit: null, ...none },
      { unit: 'north', ...none },
    ]);
  });
  it('ranks as counting those before does', () => {
    const list = fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(list, { maxLength: 14 }), (all) => {
        const total = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        // Shares compared as fractions, by multiplying out: no rounding.
        const top = all
          .map((counts, at) => ({ at, of: total(counts), part: counts[2] ?? 0 }))
          .filter((one) => one.part > 0);
        const expected = top
          .map((one) => ({ ...one, rank: 1 + top.filter((other) => other.part * one.of > one.part * other.of).length }))
          .filter(({ rank }) => rank <= 5)
          .toSorted((a, b) => a.rank - b.rank || a.at - b.at);
        expect(ranks(of(...all)?.strengths) ?? []).toEqual(expected.map(({ rank, at }) => `${rank} i${at}`));
      }),
      { numRuns: 1000 },
    );
  });
});
