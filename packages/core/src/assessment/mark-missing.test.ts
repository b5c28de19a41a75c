import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { markMissing } from './mark-missing.ts';

const at = '2026-11-21T10:00:00Z';
const later = '2026-11-21T11:00:00Z';
const mine = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    ratings: { aloud: { level: 'yes', at }, silently: { missing: 'skipped', at } },
  },
  true,
);

test.each(['not-applicable', 'do-not-know', 'declined', 'skipped'] as const)('says %s of what was open', (missing) => {
  expect(markMissing(mine, 'together', missing, { at: later })).toStrictEqual({
    ...mine,
    ratings: { ...mine.ratings, together: { missing, at: later } },
  });
});

test.each(['aloud', 'silently'])('takes the place of what was said of %s before', (indicator) => {
  expect(markMissing(mine, indicator, 'declined', { at: later }).ratings).toStrictEqual({
    ...mine.ratings,
    [indicator]: { missing: 'declined', at: later },
  });
});

test('gives the same object when that kind already stood there', () => {
  expect(markMissing(mine, 'silently', 'skipped', { at: later })).toBe(mine);
});
