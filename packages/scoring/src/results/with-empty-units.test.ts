import { expect, test } from 'vitest';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import { countsOf } from '../tally/counts-of.ts';
import { startTally } from '../tally/start-tally.ts';
import { weighTally } from '../tally/weigh-tally.ts';
import { weightedCountsOf } from '../tally/weighted-counts-of.ts';
import { withEmptyUnits } from './with-empty-units.ts';

const builder = startTally(madeUpRubric(2, 3), ['unit']);
for (const level of [0, 2, 2]) builder.add(builder.group(['north']), [level, 1]);
const tally = weighTally(builder.finish(), () => 0.5);

test('units without raters have zeros, and the others keep their numbers', () => {
  const all = withEmptyUnits(tally, ['west', 'east']) as typeof tally;
  expect(all.groups).toEqual([{ unit: 'north' }, { unit: 'west' }, { unit: 'east' }]);
  expect([...all.raters]).toEqual([3, 0, 0]);
  expect(['north', 'west', 'east'].map((unit) => [...countsOf(all, { unit }, 'i0')])).toEqual([
    [1, 0, 2],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(['north', 'east'].map((unit) => [...weightedCountsOf(all, { unit }, 'i1')])).toEqual([
    [0, 1.5, 0],
    [0, 0, 0],
  ]);
});

test('with no such units, or no groups to stand beside, a tally stays as it is', () => {
  const none = startTally(madeUpRubric(2, 3), ['unit']).finish();
  expect(withEmptyUnits(tally, [])).toBe(tally);
  expect(withEmptyUnits(none, ['west'])).toBe(none);
});
