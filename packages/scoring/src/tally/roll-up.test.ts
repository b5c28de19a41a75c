import type { OrdinalRubric } from '@rubrikk/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts-of.ts';
import { missingOf } from './missing-of.ts';
import { rollUp } from './roll-up.ts';
import { startTally } from './start-tally.ts';
import type { Tally } from './tally.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [
    { id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] },
    { id: 'd1', indicators: [{ id: 'i2' }] },
  ],
};
const attributes: readonly string[] = ['unit', 'role', '__proto__'];

interface Rater {
  readonly values: readonly string[];
  readonly codes: readonly number[];
}

function tallyBy(by: readonly string[], raters: readonly Rater[]): Tally {
  const builder = startTally(rubric, by);
  for (const { values, codes } of raters) {
    const own = by.map((attribute) => values[attributes.indexOf(attribute)] ?? '');
    builder.add(builder.group(own), codes);
  }
  return builder.finish();
}

const value = fc.constantFrom('', 'north', '__proto__', 'constructor', '"', '","', '["north"]', '1');
const raters = fc.array(
  fc.record({
    values: fc.array(value, { minLength: 3, maxLength: 3 }),
    codes: fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }),
  }),
  { maxLength: 40 },
);
const some = fc.shuffledSubarray([...attributes]);

const total = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);

describe('rollUp', () => {
  it('adds groups up in the order met', () => {
    const tally = tallyBy(attributes, [
      { values: ['north', 'leader', 'x'], codes: [0, 1, 2] },
      { values: ['south', 'leader', 'x'], codes: [2, 2, 2] },
      { values: ['north', 'teacher', 'x'], codes: [0, 2, 6] },
    ]);
    const rolled = rollUp(tally, ['unit']);
    expect(rolled.by).toEqual(['unit']);
    expect(rolled.groups).toEqual([{ unit: 'north' }, { unit: 'south' }]);
    expect([...rolled.raters]).toEqual([2, 1]);
    expect([...countsOf(rolled, { unit: 'north' }, 'i0')]).toEqual([2, 0, 0]);
    expect([...countsOf(rolled, { unit: 'north' }, 'i1')]).toEqual([0, 1, 1]);
    expect([...countsOf(rolled, { unit: 'north' }, 'i2')]).toEqual([0, 0, 1]);
    expect(missingOf(rolled, { unit: 'north' }, 'i2').skipped).toBe(1);
  });
  it('keeps waves apart that it is told to keep', () => {
    const builder = startTally(rubric, ['wave', 'role']);
    for (const wave of ['1', '2']) builder.add(builder.group([wave, 'leader']), [0, 1, 2]);
    const tally = builder.finish();
    expect([...rollUp(tally, ['wave']).raters]).toEqual([1, 1]);
    expect(() => rollUp(tally, ['role'])).toThrow('A rater in two waves would count twice');
  });
  it('leaves a tally of nobody empty', () => {
    const rolled = rollUp(tallyBy(attributes, []), []);
    expect(rolled.groups).toEqual([]);
    expect(rolled.raters).toHaveLength(0);
    expect(rolled.counts).toHaveLength(0);
  });
  it('leaves the tally that it is given as it was', () => {
    const tally = tallyBy(['unit', 'role'], [{ values: ['north', 'leader', ''], codes: [0, 1, 2] }]);
    const before = structuredClone(tally);
    rollUp(tally, ['role']);
    expect(tally).toEqual(before);
  });
  it('refuses an attribute that the tally lacks, or one named twice', () => {
    const tally = tallyBy(['unit', 'role'], []);
    expect(() => rollUp(tally, ['unit', 'wave'])).toThrow(RangeError);
    expect(() => rollUp(tally, ['unit', 'wave'])).toThrow(
      'Expected attributes of the tally, [unit,role]; received "wave".',
    );
    expect(() => rollUp(tally, ['unit', 'unit'])).toThrow(RangeError);
  });
  it('equals a tally by fewer attributes', () => {
    fc.assert(
      fc.property(raters, some, (staff, by) => {
        expect(rollUp(tallyBy(attributes, staff), by)).toEqual(tallyBy(by, staff));
      }),
      { numRuns: 1000 },
    );
  });
  it('in two steps equals one step, in every order of the attributes', () => {
    const steps = some.chain((first) => fc.record({ first: fc.constant(first), second: fc.shuffledSubarray(first) }));
    fc.assert(
      fc.property(raters, steps, (staff, { first, second }) => {
        const tally = tallyBy(attributes, staff);
        expect(rollUp(rollUp(tally, first), second)).toEqual(rollUp(tally, second));
        expect(rollUp(tally, attributes)).toEqual(tally);
      }),
      { numRuns: 1000 },
    );
  });
  it('keeps every sum over the groups', () => {
    fc.assert(
      fc.property(raters, some, (staff, by) => {
        const rolled = rollUp(tallyBy(attributes, staff), by);
        expect(total(rolled.raters)).toBe(staff.length);
        expect(total(rolled.counts)).toBe(staff.length * 3);
        for (const [at, indicator] of rolled.indicators.entries()) {
          for (const [level] of rolled.levels.entries()) {
            const counted = rolled.groups.map((group) => countsOf(rolled, group, indicator)[level] ?? Number.NaN);
            const expected = staff.filter(({ codes }) => codes[at] === level).length;
            expect(counted.reduce((a, b) => a + b, 0)).toBe(expected);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never adds up rounds, and waves only when asked by name', () => {
    const by = (attribute: string, values: readonly string[]) => {
      const builder = startTally(rubric, ['unit', attribute]);
      for (const value of values) builder.add(builder.group(['north', value]), [0, 1, 2]);
      return builder.finish();
    };
    const rounds = by('round', ['individual', 'plenum']);
    expect(() => rollUp(rounds, ['unit'])).toThrow(
      'Expected round among the attributes to keep; received [unit]. Rounds are different facts, and are never counted together: see selectGroups.',
    );
    expect(() => rollUp(rounds, ['unit'], { poolWaves: true })).toThrow('never counted together');
    expect([...rollUp(rounds, ['round']).raters]).toEqual([1, 1]);
    const waves = by('wave', ['2026', '2027']);
    expect(() => rollUp(waves, ['unit'])).toThrow(
      'Expected wave among the attributes to keep; received [unit]. A rater in two waves would count twice: choose one with selectGroups, or count them together with `poolWaves`.',
    );
    expect([...rollUp(waves, ['unit'], { poolWaves: true }).raters]).toEqual([2]);
    expect([...rollUp(waves, ['wave']).raters]).toEqual([1, 1]);
    expect(rollUp(by('wave', ['2026', '2026']), ['unit'])).toMatchObject({ raters: Uint32Array.of(2), wave: '2026' });
    expect(rollUp(waves, ['unit'], { poolWaves: true })).not.toHaveProperty('wave');
    expect(rollUp(waves, ['wave'])).not.toHaveProperty('wave');
    expect(rollUp(by('wave', ['', '']), ['unit'])).not.toHaveProperty('wave');
  });
});
