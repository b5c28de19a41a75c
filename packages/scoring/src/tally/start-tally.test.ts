import type { OrdinalRubric } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts-of.ts';
import { missingKinds } from './missing-kinds.ts';
import { missingOf } from './missing-of.ts';
import { startTally } from './start-tally.ts';
import type { Tally } from './tally.ts';

/** A rubric with so many indicators in each dimension, `i0`, `i1` and on, and so many levels, `l0` and up. */
function rubricOf(sizes: readonly number[], levels: number): OrdinalRubric {
  const ids = sizes.map((size, at) => ({ size, before: sizes.slice(0, at).reduce((a, b) => a + b, 0) }));
  return {
    id: 'made-up',
    version: '1.2.3',
    source: { title: 'Made up', language: 'en' },
    scale: {
      kind: 'ordinal',
      id: 'steps',
      levels: Array.from({ length: levels }, (_, at) => ({ id: `l${at}` })),
      favourable: 'l1',
    },
    dimensions: ids.map(({ size, before }, at) => ({
      id: `d${at}`,
      indicators: Array.from({ length: size }, (_, one) => ({ id: `i${before + one}` })),
    })),
  };
}

interface Rater {
  readonly values: readonly string[];
  readonly codes: readonly number[];
}

/** Counts with plain objects and nothing else: raters that answer to the same values, code by code. */
function naiveCount(raters: readonly Rater[], values: readonly string[], indicator: number, code: number): number {
  const mine = raters.filter((rater) => rater.values.every((value, at) => value === values[at]));
  return mine.filter((rater) => rater.codes[indicator] === code).length;
}

function tallyOf(rubric: OrdinalRubric, by: readonly string[], raters: readonly Rater[]): Tally {
  const builder = startTally(rubric, by);
  for (const { values, codes } of raters) builder.add(builder.group(values), codes);
  return builder.finish();
}

const oddValue = fc.oneof(
  fc.constantFrom('', '__proto__', 'constructor', 'toString', '"', '","', 'a,b', 'a","b', '["a"]', '1', '01', ' '),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

const staff = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    levels: fc.integer({ min: 2, max: 6 }),
    by: fc.uniqueArray(fc.constantFrom('unit', 'role', 'wave', '__proto__', 'constructor', '0'), { maxLength: 3 }),
  })
  .chain(({ sizes, levels, by }) => {
    const indicators = sizes.reduce((a, b) => a + b, 0);
    const rater = fc.record({
      values: fc.array(oddValue, { minLength: by.length, maxLength: by.length }),
      codes: fc.array(fc.nat({ max: levels + missingKinds.length - 1 }), {
        minLength: indicators,
        maxLength: indicators,
      }),
    });
    return fc.record({
      rubric: fc.constant(rubricOf(sizes, levels)),
      by: fc.constant(by),
      raters: fc.array(rater, { maxLength: 30 }),
    });
  });

const groupOf = (by: readonly string[], values: readonly string[]) =>
  Object.fromEntries(by.map((attribute, at) => [attribute, values[at] ?? '']));

describe('startTally', () => {
  it('names the rubric, its indicators over all dimensions and its levels', () => {
    const tally = startTally(rubricOf([2, 1], 3), ['unit']).finish();
    expect(tally).toEqual({
      rubric: { id: 'made-up', version: '1.2.3' },
      indicators: ['i0', 'i1', 'i2'],
      levels: ['l0', 'l1', 'l2'],
      by: ['unit'],
      groups: [],
      raters: new Uint32Array(0),
      counts: new Uint8Array(0),
    });
  });
  it('counts levels and kinds of missing side by side, groups in the order met', () => {
    const tally = tallyOf(
      rubricOf([1, 1], 2),
      ['unit', 'role'],
      [
        { values: ['north', 'teacher'], codes: [0, 1] },
        { values: ['north', 'leader'], codes: [1, 2] },
        { values: ['north', 'teacher'], codes: [1, 5] },
      ],
    );
    expect(tally.groups).toEqual([
      { unit: 'north', role: 'teacher' },
      { unit: 'north', role: 'leader' },
    ]);
    expect([...tally.raters]).toEqual([2, 1]);
    const teachers = [
      [1, 1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 1],
    ];
    const leader = [
      [0, 1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0, 0],
    ];
    expect([...tally.counts]).toEqual([teachers, leader].flat(2));
  });
  it('grows beyond the groups that it has room for', () => {
    const raters = Array.from({ length: 1000 }, (_, at) => ({ values: [`u${at % 333}`], codes: [at % 2] }));
    const tally = tallyOf(rubricOf([1], 2), ['unit'], raters);
    expect(tally.groups).toHaveLength(333);
    expect(tally.raters).toHaveLength(333);
    expect(tally.counts).toHaveLength(333 * 6);
    for (const at of [0, 7, 8, 9, 15, 16, 332]) {
      const expected = [0, 1].map((code) => naiveCount(raters, [`u${at}`], 0, code));
      expect([...countsOf(tally, { unit: `u${at}` }, 'i0')]).toEqual(expected);
    }
  });
  it('reads no code beyond the last indicator', () => {
    const builder = startTally(rubricOf([2], 2), ['unit']);
    const [north, south] = [builder.group(['north']), builder.group(['south'])];
    const room = Uint8Array.of(0, 1, 1, 1);
    builder.add(north, room);
    builder.add(south, room.subarray(0, 2));
    const { counts } = builder.finish();
    expect([...counts.subarray(0, 12)]).toEqual([1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect(counts.subarray(12)).toEqual(counts.subarray(0, 12));
  });

  it('counts everyone together where nothing tells groups apart', () => {
    const raters = Array.from({ length: 11 }, (_, at) => ({ values: [], codes: [at % 3] }));
    const tally = tallyOf(rubricOf([1], 3), [], raters);
    expect(tally.groups).toEqual([{}]);
    expect([...countsOf(tally, {}, 'i0')]).toEqual([4, 4, 3]);
  });
  it('gives a tally that later raters leave as it was', () => {
    const builder = startTally(rubricOf([1], 2), ['unit']);
    builder.add(builder.group(['north']), [0]);
    const first = builder.finish();
    builder.add(builder.group(['north']), [0]);
    builder.add(builder.group(['south']), [1]);
    expect(first.groups).toEqual([{ unit: 'north' }]);
    expect([...first.raters]).toEqual([1]);
    expect(builder.finish().groups).toHaveLength(2);
  });
  it('opens a group without a rater, who has a count of 0', () => {
    const builder = startTally(rubricOf([1], 2), ['unit']);
    builder.group(['north']);
    expect([...builder.finish().raters]).toEqual([0]);
  });
  it.each([[[]], [['north', 'leader', 'x']], [['north']]])('refuses %j as the values of two attributes', (values) => {
    const builder = startTally(rubricOf([1], 2), ['unit', 'role']);
    expect(() => builder.group(values)).toThrow(RangeError);
    expect(() => builder.group(values)).toThrow(/Expected a value of each of \[unit,role\]/);
  });
  it('never runs the values of two attributes into one another', () => {
    const builder = startTally(rubricOf([1], 2), ['unit', 'role']);
    const pairs = [
      ['', '","'],
      ['","', ''],
      ['a,b', 'c'],
      ['a', 'b,c'],
      ['a"', '"b'],
      ['a', '""b'],
      ['\\', '"'],
      ['\\"', ''],
    ];
    expect(pairs.map((pair) => builder.group(pair))).toEqual(pairs.map((_, at) => at));
  });
  it('refuses a code that is no level and no kind of missing, and counts nobody then', () => {
    // Five levels and four kinds: 0 to 8.
    const builder = startTally(rubricOf([2], 5), ['unit']);
    const groups = ['north', 'south', 'east'].map((unit) => builder.group([unit]));
    for (const group of groups) builder.add(group, [0, 8]);
    const before = builder.finish();
    expect(() => builder.add(1, [4, 9])).toThrow(
      new RangeError(
        'Expected a code of "i1" from 0 to 8: the levels l0, l1, l2, l3, l4, then not-applicable, do-not-know, declined, skipped; received 9.',
      ),
    );
    for (const code of [-1, -9, 9, 18, 255, 1e6]) {
      for (const codes of [
        [code, 0],
        [0, code],
        [code, code],
      ]) {
        for (const group of groups) expect(() => builder.add(group, codes)).toThrow(`received ${code}.`);
      }
    }
    expect(builder.finish()).toEqual(before);
  });
  it('leaves a group as it was that has as many raters as a byte can hold', () => {
    const builder = startTally(rubricOf([1], 2), []);
    const group = builder.group([]);
    const counts = Array.from({ length: 600 }, () => {
      builder.add(group, [1]);
      expect(() => builder.add(group, [6])).toThrow(RangeError);
      return builder.finish().counts[1];
    });
    expect(counts).toEqual(Array.from({ length: 600 }, (_, at) => at + 1));
  });
  it('refuses values that look like those of a group that is there', () => {
    const builder = startTally(rubricOf([1], 2), ['unit']);
    builder.group(['[]']);
    expect(() => builder.group([])).toThrow(RangeError);
  });
  it('refuses an attribute that is named twice', () => {
    expect(() => startTally(rubricOf([1], 2), ['unit', 'role', 'unit'])).toThrow(RangeError);
    expect(() => startTally(rubricOf([1], 2), ['unit', 'role', 'unit'])).toThrow(/"unit"/);
  });
  it('counts as plain objects do, whatever the values of the attributes are', () => {
    fc.assert(
      fc.property(staff, ({ rubric, by, raters }) => {
        const tally = tallyOf(rubric, by, raters);
        const distinct = new Set(raters.map(({ values }) => JSON.stringify(values)));
        expect(tally.groups).toHaveLength(distinct.size);
        for (const { values } of raters) {
          const group = groupOf(by, values);
          for (const [at, indicator] of tally.indicators.entries()) {
            const expected = tally.levels.map((_, code) => naiveCount(raters, values, at, code));
            expect([...countsOf(tally, group, indicator)]).toEqual(expected);
            for (const [kind, code] of missingKinds.map((id, k) => [id, tally.levels.length + k] as const)) {
              expect(missingOf(tally, group, indicator)[kind]).toBe(naiveCount(raters, values, at, code));
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('counts the same in any order of the raters', () => {
    const shuffled = staff.chain(({ raters, ...rest }) =>
      fc.record({
        rest: fc.constant(rest),
        raters: fc.constant(raters),
        others: fc.shuffledSubarray(raters, { minLength: raters.length, maxLength: raters.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ rest: { rubric, by }, raters, others }) => {
        const [one, other] = [tallyOf(rubric, by, raters), tallyOf(rubric, by, others)];
        const rows = (tally: Tally) =>
          tally.groups.map((group, at) => {
            const counts = tally.indicators.map((indicator) => [...countsOf(tally, group, indicator)]);
            const missing = tally.indicators.map((indicator) => missingOf(tally, group, indicator));
            return JSON.stringify([by.map((attribute) => group[attribute]), tally.raters[at], counts, missing]);
          });
        expect(rows(one).toSorted()).toEqual(rows(other).toSorted());
      }),
      { numRuns: 1000 },
    );
  });
});
