import type { ScaledRubric } from '@rubrikk/core';
import { describe, expect, it } from 'vitest';
import { countsOf } from './counts-of.ts';
import { missingOf } from './missing-of.ts';
import { startTally } from './start-tally.ts';
import { turnReverse } from './turn-reverse.ts';
import { weighTally } from './weigh-tally.ts';
import { weightedCountsOf } from './weighted-counts-of.ts';

const rubric: ScaledRubric = {
  id: 'made-up',
  version: '1.0.0',
  source: { title: 'Made up', language: 'en' },
  scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'mid' }, { id: 'high' }], favourable: 'high' },
  dimensions: [{ id: 'd0', indicators: [{ id: 'trust' }, { id: 'noise', reverse: true }] }],
};

function tallyOf(...codes: readonly (readonly number[])[]) {
  const builder = startTally(rubric, []);
  for (const own of codes) builder.add(builder.group([]), own);
  return builder.finish();
}

describe('turnReverse', () => {
  it('turns the levels of what is worded in reverse, once, and says so', () => {
    const tally = tallyOf([0, 0], [0, 0], [1, 1], [6, 6]);
    const turned = turnReverse(rubric, tally);
    expect(turned.turned).toEqual(['noise']);
    expect([...countsOf(turned, {}, 'trust')]).toEqual([2, 1, 0]);
    expect([...countsOf(turned, {}, 'noise')]).toEqual([0, 1, 2]);
    expect(missingOf(turned, {}, 'noise').skipped).toBe(1);
    expect([...countsOf(tally, {}, 'noise')]).toEqual([2, 1, 0]);
    expect(() => turnReverse(rubric, turned)).toThrow('[noise] are turned already');
  });
  it('turns them in every group', () => {
    const ids = [{ id: 'trust' }, { id: 'noise', reverse: true as const }, { id: 'order' }];
    const wide = { ...rubric, dimensions: [{ id: 'd0', indicators: ids }] };
    const builder = startTally(wide, ['unit']);
    for (const unit of ['north', 'south', 'west']) builder.add(builder.group([unit]), [0, 0, 0]);
    const turned = turnReverse(wide, builder.finish());
    for (const unit of ['north', 'south', 'west']) {
      expect([...countsOf(turned, { unit }, 'trust')]).toEqual([1, 0, 0]);
      expect([...countsOf(turned, { unit }, 'noise')]).toEqual([0, 0, 1]);
      expect([...countsOf(turned, { unit }, 'order')]).toEqual([1, 0, 0]);
    }
  });
  it('turns weighted counts as well', () => {
    const weighed = weighTally(tallyOf([0, 0]), () => 2);
    expect([...weightedCountsOf(turnReverse(rubric, weighed), {}, 'noise')]).toEqual([0, 0, 2]);
  });
  it('has nothing to turn where no indicator is worded so', () => {
    const plain = { ...rubric, dimensions: [{ id: 'd0', indicators: [{ id: 'trust' }, { id: 'noise' }] }] };
    expect(turnReverse(plain, tallyOf([0, 0])).turned).toEqual([]);
  });
  it('refuses a tally of another rubric', () => {
    expect(() => turnReverse({ ...rubric, version: '2.0.0' }, tallyOf())).toThrow('received one of made-up 1.0.0');
    expect(() => turnReverse({ ...rubric, id: 'other' }, tallyOf())).toThrow('received one of made-up 1.0.0');
  });
});
