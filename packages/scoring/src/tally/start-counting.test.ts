import { expect, it } from 'vitest';
import { startCounting } from './start-counting.ts';
import { startTally } from './start-tally.ts';

it('counts what startTally counts', () => {
  const rubric = {
    id: 'made-up',
    version: '1.0.0',
    source: { title: 'Made up', language: 'en' },
    scale: { kind: 'ordinal', id: 'steps', levels: [{ id: 'low' }, { id: 'high' }], favourable: 'high' },
    dimensions: [{ id: 'd0', indicators: [{ id: 'i0' }, { id: 'i1' }] }],
  } as const;
  const [counting, builder] = [startCounting(rubric, ['unit']), startTally(rubric, ['unit'])];
  for (let rater = 0; rater < 300; rater += 1) {
    const [values, codes] = [[`u${rater % 70}`], [rater % 2, rater % 6]];
    counting.add(counting.group(values), codes);
    builder.add(builder.group(values), codes);
  }
  expect(counting.finish()).toEqual(builder.finish());
});
