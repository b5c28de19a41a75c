import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consensus } from '../consensus/consensus.ts';
import type { Tally } from '../tally/tally.ts';
import type { IndicatorResult } from './indicator-result.ts';
import { indicatorValues } from './indicator-values.test-data.ts';
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
      raters: new Uint32Array(1),
      counts: Uint32Array.from([...counts, 0, 0, 0, 0]),
    };
    const values = indicatorValues(tally, 0, 0, counts.length);
    return { ...values, unit, role, indicator: `i${at}` };
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

  it('ranks blind spots by how much higher the first role is, over all pairs', () => {
    const pair = (
      indicator: number,
      leaders: readonly number[],
      teachers: readonly number[],
      unit: string | null = null,
    ) =>
      [
        ...resultsOf({ counts: leaders, role: 'leader', unit }),
        ...resultsOf({ counts: teachers, role: 'teacher', unit }),
      ].map((result) => ({ ...result, indicator: `i${indicator}` }));
    const results = [
      // All four pairs are higher.
      ...pair(0, [0, 2, 0], [2, 0, 0]),
      // Levels 2 and 3 against 1 and 3: of four pairs two are higher, one is equal, one is lower.
      ...pair(1, [0, 1, 1], [1, 0, 1]),
      // Leaders lower: no blind spot.
      ...pair(2, [2, 0, 0], [0, 0, 2]),
      // Equal: none either.
      ...pair(3, [1, 1, 0], [1, 1, 0]),
      // Only one of the two roles.
      ...resultsOf({ counts: [0, 0, 5], role: 'leader' }).map((result) => ({ ...result, indicator: 'i9' })),
      // Everyone, and a third role: above the teachers too, but neither is compared.
      ...resultsOf({ counts: [0, 0, 5] }, { counts: [0, 0, 5], role: 'assistant' }).map((result) => ({
        ...result,
        indicator: 'i0',
      })),
    ];
    const found = priorities(results, { roles: ['leader', 'teacher'] })[0];
    expect(found?.blindSpots).toEqual([
      { indicator: 'i0', rank: 1, value: 1 },
      { indicator: 'i1', rank: 2, value: 0.25 },
    ]);
    expect(priorities(results, { roles: ['teacher', 'leader'] })[0]?.blindSpots).toEqual([
      { indicator: 'i2', rank: 1, value: 1 },
    ]);
    expect(priorities(results)[0]?.blindSpots).toEqual([]);
  });
  it('ranks by the share below the target, where there is one', () => {
    const results = resultsOf(
      { counts: [1, 2, 1] },
      { counts: [2, 1, 1] },
      { counts: [4, 0, 0] },
      { counts: [0, 2, 2] },
    );
    const targets = new Map([
      ['i0', 3],
      ['i1', 2],
      ['i3', 2],
    ]);
    expect(priorities(results, { targets })[0]?.belowTarget).toEqual([
      { indicator: 'i0', rank: 1, value: 0.75 },
      { indicator: 'i1', rank: 2, value: 0.5 },
    ]);
    expect(priorities(results)[0]?.belowTarget).toEqual([]);
  });
  it('ranks weights where ratings are weighted, and has no stability then', () => {
    const [one, other] = resultsOf({ counts: [9, 0, 1] }, { counts: [5, 0, 5] });
    if (one?.status !== 'shown' || other === undefined) throw new Error('Expected shown results.');
    const found = priorities([{ ...one, weightedCounts: [1, 0, 3] }, other], { stability: { seed: 1 } })[0];
    expect(found?.strengths).toEqual([
      { indicator: 'i0', rank: 1, value: 0.75, stability: undefined },
      { indicator: 'i1', rank: 2, value: 0.5, stability: undefined },
    ]);
  });
});

describe('the stability of a place', () => {
  const stabilityOf = (lists: readonly (readonly number[])[], replicates = 2000, seed = 7) =>
    priorities(resultsOf(...lists.map((counts) => ({ counts }))), { stability: { seed, replicates } })[0];

  it('is certain where nothing else can be, and without draws it is not there', () => {
    const found = stabilityOf([
      [0, 0, 10],
      [0, 10, 0],
    ]);
    expect(found?.strengths).toEqual([{ indicator: 'i0', rank: 1, value: 1, stability: 1 }]);
    expect(of([0, 0, 10])?.strengths[0]?.stability).toBeUndefined();
  });
  it('is the chance of having any favourable rating, with fewer indicators than places', () => {
    // Of three raters one is favourable: drawn with replacement, none is in (2/3)³ of draws.
    const found = stabilityOf([[0, 2, 1]], 20_000);
    const expected = 1 - (2 / 3) ** 3;
    // Five standard errors of a share of 20,000 draws.
    expect(found?.strengths[0]?.stability).toBeGreaterThan(
      expected - 5 * Math.sqrt((expected * (1 - expected)) / 20_000),
    );
    expect(found?.strengths[0]?.stability).toBeLessThan(expected + 5 * Math.sqrt((expected * (1 - expected)) / 20_000));
  });
  it('is what going through all draws says, of six indicators with two raters each', () => {
    // A draw of the two raters has 0, 1 or 2 favourable ones in 1/4, 1/2 and 1/4; an indicator is placed when it has any, and at
    // most four have more.
    const chances = [0.25, 0.5, 0.25];
    let expected = 0;
    for (let draw = 0; draw < 3 ** 6; draw += 1) {
      const drawn = Array.from({ length: 6 }, (_, at) => Math.floor(draw / 3 ** at) % 3);
      const chance = drawn.reduce((product, value) => product * (chances[value] ?? 0), 1);
      const [first = 0, ...others] = drawn;
      if (first > 0 && others.filter((value) => value > first).length <= 4) expected += chance;
    }
    const found = stabilityOf(
      Array.from({ length: 6 }, () => [1, 0, 1]),
      20_000,
    );
    expect(found?.strengths).toHaveLength(6);
    for (const { stability } of found?.strengths ?? []) {
      expect(Math.abs((stability ?? 0) - expected)).toBeLessThan(5 * Math.sqrt((expected * (1 - expected)) / 20_000));
    }
  });
  it('ranks the smallest first where that is the list: a tie is in it', () => {
    // Seven alike, whose draws differ; one on which all agree in every draw, and which is never in the list.
    const found = stabilityOf([...Array.from({ length: 7 }, () => [3, 0, 3]), [0, 6, 0]], 500);
    expect(ranks(found?.disagreement)).toHaveLength(7);
    for (const { stability = 0 } of found?.disagreement ?? []) {
      expect(stability).toBeGreaterThan(0.5);
      expect(stability).toBeLessThan(1);
    }
  });
  const expectChance = (stability: number | undefined, chance: number, replicates: number) => {
    expect(Math.abs((stability ?? 0) - chance)).toBeLessThan(5 * Math.sqrt((chance * (1 - chance)) / replicates));
  };
  it('is the chance of one of the places that are left, the largest first', () => {
    // Four have a share of 1 in every draw. Each of six has 0, 1/2 or 1 in 1/4, 1/2 and 1/4 of draws: it is placed with 1, or
    // with 1/2 where none of the five others has 1.
    const found = stabilityOf([
      ...Array.from({ length: 4 }, () => [0, 0, 2]),
      ...Array.from({ length: 6 }, () => [0, 1, 1]),
    ]);
    expect(found?.strengths.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 5, 5, 5, 5, 5, 5]);
    for (const { rank, stability } of found?.strengths ?? []) {
      if (rank === 1) expect(stability).toBe(1);
      else expectChance(stability, 1 / 4 + (1 / 2) * (3 / 4) ** 5, 2000);
    }
  });
  it('is the chance of any disagreement, the smallest consensus first', () => {
    // Two raters differ in half of the draws. The two on the ends then have a consensus of 0, which nobody is before; each of
    // the twelve on neighbours shares its place with those that differ, and only the first is before them.
    const found = stabilityOf([[1, 0, 1], ...Array.from({ length: 12 }, () => [0, 1, 1])]);
    expect(ranks(found?.disagreement)?.[0]).toBe('1 i0');
    expect(found?.disagreement).toHaveLength(13);
    for (const { stability } of found?.disagreement ?? []) expectChance(stability, 1 / 2, 2000);
  });
  it('is the same with the same seed, whatever other units there are', () => {
    const lists = Array.from({ length: 8 }, (_, at) => [at, 3, 9 - at]);
    expect(stabilityOf(lists, 300)).toEqual(stabilityOf(lists, 300));
    expect(stabilityOf(lists, 300, 8)).not.toEqual(stabilityOf(lists, 300));
    const results = resultsOf(
      ...lists.flatMap((counts) => [
        { counts, unit: 'south' },
        { counts, unit: 'north' },
      ]),
    );
    const [south, north] = priorities(results, { stability: { seed: 7, replicates: 300 } });
    expect(north?.strengths.map(({ stability }) => stability)).toEqual(
      south?.strengths.map(({ stability }) => stability),
    );
  });
  it('draws both roles for a blind spot', () => {
    const leaders = resultsOf({ counts: [1, 1], role: 'leader' });
    const teachers = resultsOf({ counts: [1, 0], role: 'teacher' });
    const found = priorities([...leaders, ...teachers], {
      roles: ['leader', 'teacher'],
      stability: { seed: 3, replicates: 20_000 },
    });
    // The leader's draws have none on the higher level in a quarter.
    expect(Math.abs((found[0]?.blindSpots[0]?.stability ?? 0) - 0.75)).toBeLessThan(5 * Math.sqrt(0.1875 / 20_000));
  });
  it.each([0, 1.5, 2e6])('refuses %s draws', (replicates) => {
    expect(() => stabilityOf([[1, 1, 1]], replicates)).toThrow(RangeError);
  });
});
