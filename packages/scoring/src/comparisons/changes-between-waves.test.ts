import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosureRules } from '../disclosure/disclosure-rules.ts';
import type { Change } from './change.ts';
import { changesBetweenWaves } from './changes-between-waves.ts';
import { hidden, shownOf, sideOf } from './sides.test-data.ts';
import type { IndicatorChange, WaveChange } from './wave-change.ts';
import type { WaveOptions } from './wave-options.ts';
import type { WavePair } from './wave-pair.ts';

const rubric = { id: 'own', version: '1.0.0' };
const same = { before: rubric, after: rubric };

function changes(pairs: readonly WavePair[], options: Partial<WaveOptions> = {}): readonly IndicatorChange[] {
  const found = changesBetweenWaves(same, Object.freeze(pairs), { favourable: 2, ...options });
  if (found.status === 'refused') throw new Error('Expected a comparison.');
  return found.changes;
}

type Table = readonly (readonly number[])[];

function pairOf(before: number[], after: number[], linked?: Table): WavePair {
  return { indicator: 'trust', before: sideOf(...before), after: sideOf(...after), ...(linked && { linked }) };
}

function one(pair: WavePair, options?: Partial<WaveOptions>): WaveChange {
  return shownOf(changes([pair], options)[0]?.result);
}

/** A pair of which every rater is linked. */
function ofTable(linked: Table): WavePair {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return pairOf(
    linked.map(sum),
    linked.map((_, at) => sum(linked.map((row) => row[at] as number))),
    linked,
  );
}

describe('changes of raters who are not linked', () => {
  it('are tested over all ways to divide the raters', () => {
    const { p, correctedP, method, pairing, ...change } = one(pairOf([4, 0, 0], [0, 0, 4]));
    // Two of the 70 ways to divide eight raters in halves are as far apart.
    expect(p).toBeCloseTo(2 / 70, 12);
    expect(correctedP).toBe(p);
    expect([method.name, pairing, change.change]).toEqual(['mann-whitney-exact', 'unpaired', 'up']);
    expect([change.directions, change.linked]).toEqual([undefined, undefined]);
    expect(change.parts).toEqual({ up: 2, down: 0 });
    expect([change.favourable.before, change.favourable.after, change.favourable.difference]).toEqual([0, 1, 1]);
    // Newcombe's limits for 4 of 4 against none of 4: Wilson's reach z² / (4 + z²) on either side.
    const reach = 3.841458820694124 / (4 + 3.841458820694124);
    expect(change.favourable.low).toBeCloseTo(1 - Math.hypot(reach, reach), 9);
    expect(change.favourable.high).toBe(1);
    expect(change.favourable.confidence).toBe(0.95);
    expect(one(pairOf([4, 2], [3, 6])).favourable.n).toEqual({ before: 6, after: 9 });
    expect([change.before.n, change.after.n, change.after.missing.skipped]).toEqual([4, 4, 2]);
    expect(change.correction).toMatchObject({ name: 'holm', indicators: 1 });
    expect(change.rule).toMatchObject({ name: 'corrected-probability', level: 0.05 });
  });

  it('are tested by normal theory where raters are many', () => {
    const found = one(pairOf([30, 20, 10], [10, 20, 30]));
    expect([found.method.name, found.change]).toEqual(['mann-whitney', 'up']);
    // Pairs in which the earlier rater is higher, equal ones counted half; then half a pair nearer the middle of 1800.
    const u = 30 * 5 + 20 * (10 + 10) + 10 * (10 + 20 + 15);
    const ties = 2 * (40 ** 3 - 40) + (40 ** 3 - 40);
    const sigma = Math.sqrt((3600 / 12) * (121 - ties / (120 * 119)));
    const z = (1800 - u - 0.5) / sigma;
    expect(found.p).toBeGreaterThan(0);
    expect(upperTail(z) * 2).toBeCloseTo(found.p, 6);
    expect(one(pairOf([60, 0], [60, 0])).p).toBe(1);
  });

  it('are counted out up to 30,000 steps, which the smaller wave makes few, and where chance is not likely anyway', () => {
    const methodOf = (before: number[], after: number[]) => one(pairOf(before, after)).method.name;
    // 10 × 10 × 300 steps, then 10 × 10 × 301.
    expect(methodOf([10, 0], [150, 150])).toBe('mann-whitney-exact');
    expect(methodOf([10, 0], [150, 151])).toBe('mann-whitney');
    // Six and six, the same: p is 1, and nothing is counted out.
    expect(methodOf([2, 2, 2], [2, 2, 2])).toBe('mann-whitney');
  });

  it('are none where all chose the same level in both', () => {
    expect(one(pairOf([9, 0], [9, 0]))).toMatchObject({ p: 1, change: 'no-clear-change' });
  });
});

/** The upper tail of the normal distribution, by adding up slices of it. */
function upperTail(z: number): number {
  let sum = 0;
  for (let at = 0; at < 200_000; at += 1) sum += Math.exp(-((z + (at + 0.5) * 1e-4) ** 2) / 2) * 1e-4;
  return sum / Math.sqrt(2 * Math.PI);
}

describe('changes of the same raters', () => {
  it('are tested by the sign of each', () => {
    const table = [
      [3, 8, 1],
      [0, 5, 3],
      [0, 1, 2],
    ];
    const found = one(ofTable(table));
    expect(found.directions).toEqual({ up: 12, same: 10, down: 1 });
    // 13 moved; P(X ≤ 1) of 13 fair coins is 14 / 2¹³.
    expect(found.p).toBeCloseTo((2 * 14) / 2 ** 13, 12);
    expect([found.change, found.pairing, found.method.name]).toEqual(['up', 'paired', 'sign-test']);
    expect(found.linked).toEqual({ n: 23, left: 0, joined: 0 });
    // From level 2 on: 11 of 23 before; 9 came, none ceased.
    expect(found.favourable).toMatchObject({ before: 11 / 23, after: 20 / 23 });
    expect(found.favourable.difference).toBeCloseTo(9 / 23, 12);
    expect(found.favourable.low).toBeLessThan(9 / 23);
    expect(found.favourable.low).toBeGreaterThan(0);
    const narrow = one(ofTable(table), { confidence: 0.5 }).favourable;
    expect(narrow.low).toBeGreaterThan(found.favourable.low);
    expect(narrow.high).toBeLessThan(found.favourable.high);
    expect([found.favourable.confidence, narrow.confidence]).toEqual([0.95, 0.5]);
    // Levels before 12, 8, 3 and after 3, 14, 6: nine leave the lowest, three reach the highest.
    expect(found.parts.up).toBeCloseTo((9 + 3) / 23, 12);
    expect(found.parts.down).toBe(0);
  });

  it('say who joined and left', () => {
    const pair = pairOf(
      [6, 6],
      [3, 10],
      [
        [2, 2],
        [1, 2],
      ],
    );
    expect(one(pair).linked).toEqual({ n: 7, left: 5, joined: 6 });
    // On level 2 were 3 of the 7 before and 4 after; of all they were 6 of 12, and 10 of 13.
    expect(one(pair).favourable).toMatchObject({ before: 3 / 7, after: 4 / 7, n: { before: 7, after: 7 } });
    expect([one(pair).before.n, one(pair).after.n]).toEqual([12, 13]);
    expect(one(pair, { rule: disclosureRules.noStrict }).pairing).toBe('paired');
  });

  it('are none of identical ratings', () => {
    const sizes = fc.array(fc.nat({ max: 15 }), { minLength: 2, maxLength: 6 }).filter((row) => row.some((n) => n > 0));
    fc.assert(
      fc.property(sizes, (row) => {
        const table = row.map((raters, at) => row.map((_, other) => (other === at ? raters : 0)));
        const found = one(ofTable(table));
        expect(found).toMatchObject({ change: 'no-clear-change', p: 1, parts: { up: 0, down: 0 } });
        expect(found.directions).toMatchObject({ up: 0, down: 0 });
        expect(found.favourable.difference).toBe(0);
        expect(found.favourable.low).toBeCloseTo(-found.favourable.high, 9);
        const unlinked = one(pairOf(row, row));
        expect(unlinked).toMatchObject({ change: 'no-clear-change', parts: { up: 0, down: 0 } });
      }),
    );
  });

  it('are not told where too few are linked, joined or left, or the rule hides what all did', () => {
    const rule = disclosureRules.noStrict;
    const pairing = (pair: WavePair, other: Partial<WaveOptions> = { rule }) => one(pair, other).pairing;
    const five = [
      [2, 1],
      [1, 1],
    ];
    const risen = [
      [0, 9],
      [0, 0],
    ];
    expect(pairing(pairOf([3, 2], [3, 2], five))).toBe('paired');
    expect(
      pairing(
        pairOf(
          [3, 1],
          [2, 2],
          [
            [2, 1],
            [0, 1],
          ],
        ),
      ),
    ).toBe('unpaired');
    expect(pairing(pairOf([3, 3], [3, 2], five))).toBe('unpaired');
    expect(pairing(pairOf([3, 2], [3, 6], five))).toBe('unpaired');
    expect(pairing(pairOf([3, 7], [3, 7], five))).toBe('paired');
    expect(pairing(pairOf([3, 2], [3, 2], five), { rule: { ...rule, distributionMinimum: 6 } })).toBe('unpaired');
    expect(pairing(pairOf([3, 3], [3, 2], five), {})).toBe('paired');
    // Six who left were all on level 1: who sees both the linked and all can tell.
    expect(pairing(pairOf([9, 2], [3, 2], five))).toBe('paired');
    expect(pairing(pairOf([9, 2], [3, 2], five), { rule: { ...rule, hidesUnanimous: true } })).toBe('unpaired');
    expect(
      pairing(
        pairOf(
          [9, 9],
          [9, 9],
          [
            [0, 0],
            [0, 0],
          ],
        ),
        {},
      ),
    ).toBe('unpaired');
    expect(pairing(pairOf([9, 9], [9, 9], risen))).toBe('paired');
    expect(pairing(pairOf([9, 9], [9, 9], risen), { rule: { ...rule, hidesUnanimous: true } })).toBe('unpaired');
    expect(pairing(pairOf([9, 9], [9, 9], risen), { rule: { ...rule, hidesExtremeShares: true } })).toBe('unpaired');
    expect(pairing(pairOf([9, 9], [9, 9], five), { rule: { ...rule, hidesExtremeShares: true } })).toBe('paired');
    const nowAll = [
      [0, 4],
      [0, 5],
    ];
    expect(pairing(pairOf([9, 9], [9, 9], nowAll), { rule: { ...rule, hidesExtremeShares: true } })).toBe('unpaired');
    const onceAll = [
      [0, 0],
      [4, 5],
    ];
    expect(pairing(pairOf([9, 9], [9, 9], onceAll), { rule: { ...rule, hidesExtremeShares: true } })).toBe('unpaired');
  });

  it('are never of more than answered', () => {
    expect(() =>
      one(
        pairOf(
          [1, 1],
          [1, 1],
          [
            [3, 0],
            [0, 0],
          ],
        ),
      ),
    ).toThrow('no more linked raters than 2 before and 2 after');
    const three = [
      [1, 1],
      [1, 0],
    ];
    expect(() => one(pairOf([1, 1], [5, 4], three))).toThrow('no more linked raters than 2 before and 9 after');
    expect(() => one(pairOf([5, 4], [1, 1], three))).toThrow('no more linked raters than 9 before and 2 after');
  });
});

describe('what is said of a change', () => {
  it('is a split where both ends grew around a middle that stayed, and closer where both shrank', () => {
    const found = (before: number[], after: number[]): Change => one(pairOf(before, after)).change;
    expect(found([0, 20, 0], [10, 0, 10])).toBe('split');
    expect(found([10, 0, 10], [0, 20, 0])).toBe('closer');
    expect(found([0, 20, 0], [1, 18, 1])).toBe('no-clear-change');
    // Of the same raters: ten fell from the middle, ten rose from it.
    const split = ofTable([
      [0, 0, 0],
      [10, 0, 10],
      [0, 0, 0],
    ]);
    expect(one(split)).toMatchObject({ change: 'split', p: 1, directions: { up: 10, same: 0, down: 10 } });
    expect(one(split).parts).toEqual({ up: 0.5, down: 0.5 });
  });

  it('is a split after a correction for each cut of the scale, of which three levels have two', () => {
    const said = (pair: WavePair, level: number) => one(pair, { level }).change;
    // Ten fell and ten rose, each at its cut: 2 / 2¹⁰, corrected 0.0039.
    const linked = ofTable([
      [0, 0, 0],
      [10, 0, 10],
      [0, 0, 0],
    ]);
    expect([said(linked, 0.004), said(linked, 0.0038)]).toEqual(['split', 'no-clear-change']);
    // All of twenty and ten of twenty: 2 C(20, 10) / C(40, 10) = 0.00044, corrected 0.00087.
    const unlinked = pairOf([0, 20, 0], [10, 0, 10]);
    expect([said(unlinked, 0.0009), said(unlinked, 0.0008)]).toEqual(['split', 'no-clear-change']);
  });

  it('is not a split where as many rise as fall past each other', () => {
    const swapped = ofTable([
      [0, 0, 10],
      [0, 0, 0],
      [10, 0, 0],
    ]);
    expect(one(swapped)).toMatchObject({ change: 'no-clear-change', parts: { up: 0, down: 0 } });
  });

  it('is neither where a rise stands between two falls, or a fall between two rises', () => {
    // From level 2 on 24 and 40 of 40, from 3 on 24 and 10, from 4 on none and 10.
    const found = one(pairOf([16, 0, 24, 0], [0, 30, 0, 10]));
    // 880 pairs in which the later is higher, 720 in which it is lower: a delta of 0.1.
    expect(found.p).toBeGreaterThan(0.3);
    expect(found.change).toBe('no-clear-change');
    expect(one(pairOf([0, 30, 0, 10], [16, 0, 24, 0])).change).toBe('no-clear-change');
    expect(one(pairOf([16, 0, 24, 0], [0, 30, 0, 10]), { level: 0.9 }).change).toBe('up');
  });

  it('holds after a correction for all indicators that are shown', () => {
    const clear = pairOf([4, 0, 0], [0, 0, 4]);
    const dull = pairOf([2, 2, 2], [2, 2, 2]);
    const shown = changes([clear, dull, { ...dull, before: hidden }]).map(({ result }) => result);
    expect(shown[2]).toEqual(hidden);
    const first = shownOf(shown[0]);
    expect(first.correctedP).toBeCloseTo(4 / 70, 12);
    expect(first.correction.indicators).toBe(2);
    expect(first.change).toBe('no-clear-change');
    expect(shownOf(changes([clear, dull], { level: 0.1 })[0]?.result).change).toBe('up');
    // Of two equal ones Benjamini & Hochberg's way raises neither.
    const both = changes([clear, clear], { correction: 'benjamini-hochberg' });
    const second = shownOf(both[1]?.result);
    expect(second.correctedP).toBeCloseTo(2 / 70, 12);
    expect(second.correction.name).toBe('benjamini-hochberg');
    expect(second.change).toBe('up');
  });

  it('turns round with the waves', () => {
    const row = fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 });
    const square = fc.array(row, { minLength: 3, maxLength: 3 }).filter((table) => table.flat().some((n) => n > 0));
    const turned: Record<Change, Change> = {
      up: 'down',
      down: 'up',
      split: 'closer',
      closer: 'split',
      'no-clear-change': 'no-clear-change',
    };
    fc.assert(
      fc.property(square, fc.boolean(), (table, isLinked) => {
        const { before, after, linked } = ofTable(table);
        const transposed = table.map((_, at) => table.map((line) => line[at] as number));
        const there = { indicator: 'a', before, after, ...(isLinked && linked && { linked }) };
        const back = { indicator: 'a', before: after, after: before, ...(isLinked && { linked: transposed }) };
        const [one_, other] = [one(there), one(back)];
        expect(other.change).toBe(turned[one_.change]);
        expect(other.p).toBeCloseTo(one_.p, 12);
        expect(other.parts.up).toBeCloseTo(one_.parts.down, 12);
        expect(other.favourable.difference).toBeCloseTo(-one_.favourable.difference, 12);
        expect(other.favourable.low).toBeCloseTo(-one_.favourable.high, 9);
        expect(other.directions?.up).toBe(one_.directions?.down);
      }),
    );
  });
});

describe('no change comes out', () => {
  it('where a wave is withheld or empty', () => {
    const pair = pairOf([1, 2], [2, 1]);
    const nobody = sideOf(0, 0);
    const results = changes([
      { ...pair, before: hidden },
      { ...pair, after: hidden },
      { ...pair, before: nobody },
      {
        ...pair,
        after: nobody,
        linked: [
          [0, 0],
          [0, 0],
        ],
      },
    ]).map(({ result }) => result);
    expect(results).toEqual([hidden, hidden, undefined, undefined]);
    expect(changesBetweenWaves(same, [], { favourable: 2 })).toEqual({ status: 'compared', changes: [] });
  });

  it('where the instrument refuses', () => {
    const not = { ...rubric, comparable: { units: true, waves: false } };
    const pairs = [pairOf([1, 2], [2, 1])];
    const refused = changesBetweenWaves({ before: not, after: not }, pairs, { favourable: 2 });
    expect(refused).toMatchObject({ status: 'refused', reason: 'not-comparable', over: 'waves' });
    expect(refused).not.toHaveProperty('changes');
    const later = { ...rubric, version: '2.0.0' };
    expect(changesBetweenWaves({ before: rubric, after: later }, pairs, { favourable: 2 })).toMatchObject({
      reason: 'other-version',
    });
  });

  it('at a level that is none', () => {
    for (const level of [0, 1, Number.NaN]) expect(() => changes([], { level })).toThrow('level of significance');
  });
});
