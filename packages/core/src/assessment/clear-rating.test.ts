import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { clearRating } from './clear-rating.ts';
import { rate } from './rate.ts';

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

test.each([
  ['aloud', { silently: { missing: 'skipped', at } }],
  ['silently', { aloud: { level: 'yes', at } }],
])('opens %s again and leaves the others', (indicator, ratings) => {
  const cleared = { ratings: { [indicator]: later } };
  expect(clearRating(mine, indicator, { at: later })).toStrictEqual({ ...mine, ratings, cleared });
});

test('rating again takes back that it was cleared', () => {
  const again = rate(clearRating(mine, 'aloud', { at: later }), 'aloud', 'yes', { at });
  expect(again).toStrictEqual({ ...mine, cleared: { ratings: {} } });
});

test.each(['together', 'constructor', 'toString'])('gives the same object when %s was open', (indicator) => {
  expect(clearRating(mine, indicator, { at: later })).toBe(mine);
});
