import fc from 'fast-check';
import { expect, it } from 'vitest';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import { cellStatistics } from './cell-statistics.ts';
import { countsOf } from './counts-of.ts';
import { startTally } from './start-tally.ts';
import type { Tally } from './tally.ts';
import { tallyStatistics } from './tally-statistics.ts';

/** A tally of made-up raters in made-up groups: codes beyond the levels are kinds of missing. */
function tallyOf(levels: number, indicators: number, raters: readonly (readonly [string, readonly number[]])[]): Tally {
  const builder = startTally(madeUpRubric(indicators, levels), ['unit']);
  for (const [unit, codes] of raters) builder.add(builder.group([unit]), codes);
  return builder.finish();
}

const made = fc
  .record({ levels: fc.integer({ min: 2, max: 12 }), indicators: fc.integer({ min: 1, max: 4 }) })
  .chain(({ levels, indicators }) => {
    const codes = fc.array(fc.nat({ max: levels + 3 }), { minLength: indicators, maxLength: indicators });
    const raters = fc.array(fc.tuple(fc.constantFrom('north', 'south', 'west'), codes), { maxLength: 30 });
    return fc.tuple(fc.constant(levels), fc.constant(indicators), raters);
  });

it('has for each cell what cellStatistics has for those with a level', () => {
  fc.assert(
    fc.property(made, ([levels, indicators, raters]) => {
      const tally = tallyOf(levels, indicators, raters);
      const cells = tally.groups.flatMap((group) => tally.indicators.flatMap((id) => [...countsOf(tally, group, id)]));
      expect(tallyStatistics(tally)).toEqual(cellStatistics(Uint32Array.from(cells), levels));
    }),
    { numRuns: 1000 },
  );
});

it('writes where it is told to, and only there', () => {
  const tally = tallyOf(3, 1, [['north', [2]]]);
  const output = new Float64Array(10).fill(-1);
  expect(tallyStatistics(tally, output)).toBe(output);
  // One rater on the highest of three levels: n, mean, median, no variance, all alike.
  expect([...output]).toEqual([1, 3, 3, 0, 1, 1, 0, 0, -1, -1]);
});

it('refuses too little room, and scales that the tables are not made for', () => {
  const tally = tallyOf(3, 2, [['north', [2, 2]]]);
  expect(() => tallyStatistics(tally, new Float64Array(15))).toThrow('Expected room for 16 numbers; received 15.');
  expect(() => tallyStatistics(tallyOf(13, 1, []))).toThrow('Expected 2 to 12 levels; received 13.');
});
