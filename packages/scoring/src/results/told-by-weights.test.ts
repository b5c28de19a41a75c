import type { OrdinalRubric } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { rollUp } from '../tally/roll-up.ts';
import { startTally } from '../tally/start-tally.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { toldByWeights, weightsIn } from './told-by-weights.ts';

const rubric: OrdinalRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }] }],
};

describe('weightsIn', () => {
  it('is the weight of each group with raters, the same for the same weight', () => {
    const builder = startTally(rubric, ['unit']);
    const raters = { north: [0, 1, 1], south: [0, 0, 0, 0, 0, 1, 2], west: [5] };
    for (const [unit, codes] of Object.entries(raters))
      for (const code of codes) builder.add(builder.group([unit]), [code]);
    builder.group(['empty']);
    const tally = builder.finish();
    // A seventh times some counts, divided by them again, is off in the last digit.
    const [north, south, west, empty] = weightsIn(weighTally(tally, ({ unit }) => (unit === 'west' ? 2 : 1 / 7)));
    expect([north, empty]).toEqual([south, undefined]);
    expect([north, west].map(Number)).toEqual([expect.closeTo(1 / 7, 9), 2]);
    expect(weightsIn(tally)).toEqual([undefined, undefined, undefined, undefined]);
  });
  it('refuses a group of several weights', () => {
    const builder = startTally(rubric, ['unit', 'role']);
    for (const [role, codes] of [
      ['leader', [0, 1]],
      ['teacher', [1, 1]],
    ] as const)
      for (const code of codes) builder.add(builder.group(['north', role]), [code]);
    const weighed = weighTally(builder.finish(), ({ role }) => (role === 'leader' ? 2 : 1));
    expect(() => weightsIn(rollUp(weighed, ['unit']))).toThrow(
      'Expected raters of one weight in each group of a tally; received several in {"unit":"north"}. Give the report the tally as it was weighed: it rolls it up itself.',
    );
  });
});

describe('toldByWeights', () => {
  // Leaders, teachers and assistants of the north, and of the south, are the parts 0 to 5.
  const everyone = [0, 1, 2, 3, 4, 5];
  const [north, south, leaders, teachers, assistants] = [
    [0, 1, 2],
    [3, 4, 5],
    [0, 3],
    [1, 4],
    [2, 5],
  ];
  const single = everyone.map((part) => [part]);
  const groups = [everyone, north, south, leaders, teachers, assistants, ...single] as number[][];
  /** The places of the groups that are told of, where the leaders and the teachers of each school are withheld, and some others. */
  const told = (weights: string, ...others: readonly number[]) => {
    const hidden = new Set([6, 7, 9, 10, ...others]);
    return toldByWeights(groups, [...weights], (place) => !hidden.has(place));
  };

  it('is no group where all are shown, or all weigh the same', () => {
    expect(toldByWeights(groups, [...'211211'], () => true)).toEqual([]);
    expect(told('111111', 3, 4, 5)).toEqual([]);
  });
  it('is a group in which two weights have somebody withheld', () => {
    // Of each school the leaders, and the teachers with the assistants; of everyone all leaders, and all others, are shown.
    expect(told('211211')).toEqual([1, 2]);
    // Without all leaders nobody is shown who weighs two: that these do is told of everyone. Without all teachers they are too.
    expect(told('211211', 3)).toEqual([0, 1, 2]);
    expect(told('211211', 3, 4)).toEqual([0, 1, 2]);
  });
  it('is none where whoever weighs the same is shown together', () => {
    // Each school weighs otherwise, and all of it is shown; of a role that is withheld in both schools it isn't.
    expect(told('aaabbb')).toEqual([3, 4]);
    expect(told('aaabbb', 1)).toEqual([3, 4]);
    expect(told('aaabbb', 1, 2)).toEqual([0, 3, 4]);
  });
  it('finds the groups that make up those of a weight whatever their order', () => {
    // Parts 0, 1 and 2 weigh a, and are [0, 1] and [2], whatever is shown of 0 alone; part 3 weighs b, as 4 does, which is shown.
    const all = [[0], [0, 1], [2], [0, 1, 2, 3], [4]];
    expect(toldByWeights(all, [...'aaabb'], () => true)).toEqual([]);
    // Without [0, 1], and without 4, each weight has somebody whom nothing else is shown of.
    expect(toldByWeights(all, [...'aaabb'], (place) => place !== 1)).toEqual([3]);
    expect(toldByWeights(all, [...'aaabb'], (place) => place !== 4)).toEqual([3]);
  });
});
