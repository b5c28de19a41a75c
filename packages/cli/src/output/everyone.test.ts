import { expect, it } from 'vitest';
import { eightAndOne } from '../testing/eight-and-one.ts';
import { sampleDocument, sampleRubric } from '../testing/sample-document.ts';
import { everyone } from './everyone.ts';

it('everyone gives the results of all units and roles together', () => {
  const results = everyone(sampleDocument(sampleRubric([2, 1]), eightAndOne));
  expect(results.map((result) => [result.indicator, result.status === 'shown' ? result.n : 0])).toEqual([
    ['d1-1', 8],
    ['d1-2', 8],
    ['d2-1', 8],
  ]);
});
