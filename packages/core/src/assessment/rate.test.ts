import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
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

test('rates an indicator that was open', () => {
  expect(rate(mine, 'together', 'no', { at: later })).toStrictEqual({
    ...mine,
    ratings: { ...mine.ratings, together: { level: 'no', at: later } },
  });
});

test.each(['aloud', 'silently'])('takes the place of what was said of %s before', (indicator) => {
  expect(rate(mine, indicator, 'no', { at: later }).ratings).toStrictEqual({
    ...mine.ratings,
    [indicator]: { level: 'no', at: later },
  });
});

test('gives the same object when the level was already that one', () => {
  expect(rate(mine, 'aloud', 'yes', { at: later })).toBe(mine);
});

test('takes only the time from what it is given', () => {
  const when = { at: later, device: 'phone' };
  expect(rate(mine, 'together', 'no', when).ratings['together']).toStrictEqual({ level: 'no', at: later });
});

test("a group's or a plenum's judgement is not rated alone", () => {
  expect(() => rate({ ...mine, round: 'plenum' }, 'aloud', 'no', { at })).toThrow(/Call rateTogether/);
});
