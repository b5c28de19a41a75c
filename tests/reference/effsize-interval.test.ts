import { expect, test } from 'vitest';
import { cliffsDeltaInterval } from '../../packages/scoring/src/gaps/cliffs-delta-interval.ts';
import given from './given-two-groups.json' with { type: 'json' };
import { ordinalCounts } from './ordinal-counts.ts';

/** Cases in which effsize counts a rater of the second group above the whole first group as a single pair. */
const defective = ['brunnermunzel2000-pain', 'random-23-k7-5v100'];

const cases = given.cases.flatMap(({ id, input, expected }) => {
  const interval = expected.effsize?.ci95;
  const [first, second] = ordinalCounts([input.x, input.y]) as [readonly number[], readonly number[]];
  return interval === undefined ? [] : [{ id, first, second, interval }];
});

test.each(cases.filter(({ id }) => !defective.includes(id)))(
  '$id: as effsize has it',
  ({ first, second, interval }) => {
    const ours = cliffsDeltaInterval(first, second);
    // One rater has no variance; effsize then prints NaN and 1.
    if (interval.some((limit) => typeof limit === 'string')) expect(ours).toBeUndefined();
    else expect([ours?.low, ours?.high]).toEqual(interval.map((limit) => expect.closeTo(limit as number, 8)));
  },
);

test.each(cases.filter(({ id }) => defective.includes(id)))(
  '$id: not as effsize has it, and the same from either side',
  ({ first, second, interval }) => {
    const ours = cliffsDeltaInterval(first, second);
    const mirrored = cliffsDeltaInterval(second, first);
    expect(Math.abs((ours?.low as number) - (interval[0] as number))).toBeGreaterThan(1e-4);
    expect([ours?.low, ours?.high]).toEqual([-(mirrored?.high as number), -(mirrored?.low as number)]);
  },
);
