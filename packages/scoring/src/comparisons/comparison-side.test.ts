import { expect, it } from 'vitest';
import { madeUpRubric } from '../responses/made-up-assessments.test-data.ts';
import { responsesFromRows } from '../responses/responses-from-rows.ts';
import { tally } from '../responses/tally.ts';
import { startTally } from '../tally/start-tally.ts';
import { comparisonSide } from './comparison-side.ts';
import { hidden, shownOf } from './sides.test-data.ts';

const rubric = madeUpRubric(2, 3);

it('takes what went in out of a tally, with its rule', () => {
  const read = responsesFromRows(rubric, [
    { i0: 1, i1: 3 },
    { i0: 2, i1: 'declined' },
  ]);
  if (!read.ok) throw new Error('Expected good rows.');
  const counted = tally(read.value, { by: [], round: 'individual', rule: 'whole-raters' });
  expect(comparisonSide(counted, {}, 'i0')).toEqual({
    status: 'shown',
    counts: [1, 0, 0],
    missing: { 'not-applicable': 0, 'do-not-know': 0, declined: 0, skipped: 0 },
    rule: 'whole-raters',
    setAside: 1,
    anchored: 0,
  });
});

it('excludes what is missing where a tally has no other rule, and shows nothing that is suppressed', () => {
  const plain = startTally(rubric, []).finish();
  expect(shownOf(comparisonSide(plain, {}, 'i1')).rule).toBe('exclude');
  expect(comparisonSide(plain, {}, 'i1', hidden)).toBe(hidden);
  expect(() => shownOf(comparisonSide(plain, {}, 'i1', hidden))).toThrow('Expected a shown result');
});
