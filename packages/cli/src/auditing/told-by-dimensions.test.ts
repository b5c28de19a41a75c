import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedDimension, PublishedGroup } from './published-group.ts';
import { toldByDimensions } from './told-by-dimensions.ts';

const everyone = { unit: null, role: null, network: null };

function groupsOf(numbers: readonly (number | undefined)[]): PublishedGroup[] {
  return numbers.map((n, at) => {
    return { ...everyone, indicator: `i${at}`, dimension: 'd', n, missing: 0, path: ['results', at] };
  });
}

function dimensionOf(numbers: readonly number[]): PublishedDimension {
  const rated = numbers.filter((n) => n > 0);
  const ratings = rated.reduce((sum, n) => sum + n, 0);
  const n = rated.length === 0 ? 0 : Math.min(...rated);
  return { ...everyone, dimension: 'd', indicators: rated.length, n, ratings, path: ['dimensions', 0] };
}

const told = (shown: readonly (number | undefined)[], numbers: readonly number[]) => {
  const made = toldByDimensions({ groups: groupsOf(shown), dimensions: [dimensionOf(numbers)] });
  return { ...made, numbers: made.groups.map(({ n }) => n) };
};

describe('toldByDimensions', () => {
  it('tells the one indicator that is withheld: what is left of the ratings', () => {
    // 10 + 9 + 3 ratings, less 10 and 9.
    const { groups, numbers, totals, unsure } = told([10, undefined, 9], [10, 3, 9]);
    expect(numbers).toEqual([10, 3, 9]);
    expect(groups.map(({ isToldByDimension }) => isToldByDimension)).toEqual([undefined, true, undefined]);
    expect([totals, unsure]).toEqual([[], []]);
  });

  it('tells several that as many rated as the fewest', () => {
    expect(told([10, undefined, undefined], [10, 3, 3]).numbers).toEqual([10, 3, 3]);
  });

  it('tells nothing more of a dimension that is made of what is shown', () => {
    const groups = groupsOf([10, undefined, 0]);
    const made = toldByDimensions({ groups, dimensions: [dimensionOf([10, 0, 0])] });
    expect(made).toEqual({ groups, totals: [], unsure: [] });
    expect(toldByDimensions({ groups, dimensions: [] })).toEqual({ groups, totals: [], unsure: [] });
  });

  it('tells the sum of several that not as many rated', () => {
    // The fewest are 3, and 7 ratings are left of two indicators.
    const { numbers, totals, unsure } = told([10, undefined, undefined], [10, 3, 4]);
    expect(numbers).toEqual([10, undefined, undefined]);
    expect(totals).toEqual([{ ...everyone, indicator: 'd', n: 17, missing: 0, path: ['dimensions', 0], over: 3 }]);
    expect(unsure.map(({ dimension }) => dimension)).toEqual(['d']);
  });

  it('adds up what all indicators of a group show, where another group of the dimension is not sure', () => {
    // Of the teachers 7 ratings on two withheld indicators are shown; of everyone 10 and 9 on each, and no dimension.
    const teachers = { ...everyone, role: 'teacher' };
    const withheld = groupsOf([undefined, undefined]).map((group) => ({ ...group, ...teachers }));
    const dimensions = [{ ...dimensionOf([3, 4]), ...teachers }];
    const { totals } = toldByDimensions({ groups: [...groupsOf([10, 9]), ...withheld], dimensions });
    expect(totals.map(({ role, n }) => [role, n])).toEqual([
      [null, 19],
      ['teacher', 7],
    ]);
  });

  it('is unsure of a dimension whose indicators the report says nothing of', () => {
    const dimension = dimensionOf([3]);
    expect(toldByDimensions({ groups: [], dimensions: [dimension] })).toEqual({
      groups: [],
      totals: [],
      unsure: [dimension],
    });
  });

  it('is unsure of which indicators are in it where some are not', () => {
    const { numbers, totals, unsure } = told([10, undefined, undefined], [10, 3, 0]);
    expect(numbers).toEqual([10, undefined, undefined]);
    expect(totals.map(({ n }) => n)).toEqual([undefined]);
    expect(unsure).toHaveLength(1);
  });

  it('never tells another number than there is, and only of indicators that are in it', () => {
    const cell = fc.record({ n: fc.nat({ max: 9 }), isShown: fc.boolean() });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (cells) => {
        const all = cells.map(({ n }) => n);
        const made = told(
          cells.map(({ n, isShown }) => (isShown ? n : undefined)),
          all,
        );
        for (const [at, n] of made.numbers.entries()) expect(n ?? all[at]).toBe(all[at]);
        for (const { n } of made.totals) expect(n ?? 0).toBe(n === undefined ? 0 : all.reduce((a, b) => a + b, 0));
      }),
    );
  });
});
