import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSampleSize } from '../distributions/effective-sample-size.ts';
import { effectiveRatersOf } from './effective-raters-of.ts';
import { rollUp } from './roll-up.ts';
import { startTally } from './start-tally.ts';
import { weighTally } from './weigh-tally.ts';
import { weightedCountsOf } from './weighted-counts-of.ts';

const rubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
} as const;
const weights: Readonly<Record<string, number>> = { leader: 3, teacher: 1, assistant: 0.5, none: 0 };

describe('weighTally', () => {
  it('gives what weights of single raters give, rolled up or not', () => {
    const rater = fc.record({
      role: fc.constantFrom('leader', 'teacher', 'assistant', 'none'),
      code: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(rater, { maxLength: 20 }), (raters) => {
        const builder = startTally(rubric, ['role']);
        for (const { role, code } of raters) builder.add(builder.group([role]), [code, 6]);
        const weighed = weighTally(builder.finish(), ({ role = '' }) => weights[role] ?? 0);
        const all = rollUp(weighed, []);
        for (const [tally, group, own] of [
          [all, {}, raters],
          [weighed, { role: 'leader' }, raters.filter(({ role }) => role === 'leader')],
        ] as const) {
          const sums = [0, 1, 2].map((level) =>
            own.filter(({ code }) => code === level).reduce((sum, { role }) => sum + (weights[role] ?? 0), 0),
          );
          expect([...weightedCountsOf(tally, group, 'i0')]).toEqual(sums);
          const rated = own.filter(({ code }) => code < 3).map(({ role }) => weights[role] ?? 0);
          const expected = effectiveSampleSize(rated);
          const received = effectiveRatersOf(tally, group, 'i0');
          if (expected === undefined) expect(received).toBe(undefined);
          else expect(received).toBeCloseTo(expected, 12);
          expect(effectiveRatersOf(tally, group, 'i1')).toBe(undefined);
        }
      }),
    );
  });
  it('leaves the raters as they are, and tells their number to who weighs', () => {
    const builder = startTally(rubric, ['role']);
    for (const code of [0, 1, 2]) builder.add(builder.group(['leader']), [code, code]);
    const tally = builder.finish();
    const weighed = weighTally(tally, (_, raters) => 1 / raters);
    expect(weighed.counts).toBe(tally.counts);
    expect([...weightedCountsOf(weighed, { role: 'leader' }, 'i1')]).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(effectiveRatersOf(weighed, { role: 'teacher' }, 'i0')).toBe(undefined);
    expect([...weightedCountsOf(weighed, { role: 'teacher' }, 'i0')]).toEqual([0, 0, 0]);
  });
  it('weighs each group and indicator by itself', () => {
    const builder = startTally(rubric, ['role']);
    builder.add(builder.group(['leader']), [0, 1]);
    builder.add(builder.group(['teacher']), [1, 2]);
    builder.add(builder.group(['teacher']), [1, 3]);
    const weighed = weighTally(builder.finish(), ({ role = '' }) => weights[role] ?? 0);
    expect([...weightedCountsOf(weighed, { role: 'leader' }, 'i1')]).toEqual([0, 3, 0]);
    expect([...weightedCountsOf(weighed, { role: 'teacher' }, 'i0')]).toEqual([0, 2, 0]);
    expect([...weightedCountsOf(weighed, { role: 'teacher' }, 'i1')]).toEqual([0, 0, 1]);
    // Two teachers of weight 1, of whom one rated i1.
    expect(effectiveRatersOf(weighed, { role: 'teacher' }, 'i0')).toBe(2);
    expect(effectiveRatersOf(weighed, { role: 'teacher' }, 'i1')).toBe(1);
  });
  it('has no effective raters where squared weights are too small for a number', () => {
    const builder = startTally(rubric, []);
    builder.add(builder.group([]), [0, 0]);
    expect(
      effectiveRatersOf(
        weighTally(builder.finish(), () => 1e-200),
        {},
        'i0',
      ),
    ).toBe(undefined);
  });
  it.each([-1, Number.NaN, Infinity])('refuses the weight %s', (weight) => {
    const builder = startTally(rubric, []);
    builder.group([]);
    expect(() => weighTally(builder.finish(), () => weight)).toThrow(`0 or more; received ${weight} for {}`);
  });
});
