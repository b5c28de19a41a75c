import { expect, test } from 'vitest';
import { cellMissing } from './cell-missing.ts';
import { levelNumbers } from './level-numbers.ts';
import type { Tally } from './tally.ts';

/** Two groups, two indicators, two levels: the counts are their own positions, 0 to 23. */
const tally: Tally = {
  rubric: { id: 'made-up', version: '1.0.0' },
  indicators: ['i0', 'i1'],
  levels: ['low', 'high'],
  by: ['unit'],
  groups: [{ unit: 'north' }, { unit: 'south' }],
  raters: new Uint32Array([1, 1]),
  counts: Uint32Array.from({ length: 24 }, (_, at) => at),
};

test.each([
  [0, 0, [0, 1], [2, 3, 4, 5]],
  [0, 1, [6, 7], [8, 9, 10, 11]],
  [1, 0, [12, 13], [14, 15, 16, 17]],
  [1, 1, [18, 19], [20, 21, 22, 23]],
])('group %i, indicator %i', (group, indicator, counts, missing) => {
  expect(levelNumbers(tally, tally.counts, group, indicator)).toEqual(counts);
  const [notApplicable, doNotKnow, declined, skipped] = missing;
  expect(cellMissing(tally, group, indicator)).toEqual({
    'not-applicable': notApplicable,
    'do-not-know': doNotKnow,
    declined,
    skipped,
  });
});
