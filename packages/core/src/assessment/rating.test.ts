import { expect, test } from 'vitest';
import { ratingSchema } from './rating.ts';

const accepts = (data: unknown) => ratingSchema.safeParse(data).success;

test.each([
  '2026-11-21T10:00:00Z',
  '2026-11-21T10:00:00.123Z',
  '2026-11-21T11:00:00+01:00',
  '2024-02-29T00:00:00-05:30',
])('%s is a time', (at) => {
  expect(accepts({ level: 'yes', at })).toBe(true);
});

test.each([
  '',
  'now',
  '2026-11-21',
  '2026-11-21T10:00:00',
  '21.11.2026 10:00',
  '2026-02-30T10:00:00Z',
  '2025-02-29T10:00:00Z',
  '2026-11-21T25:00:00Z',
  1_795_255_200_000,
  null,
])('%j is none', (at) => {
  expect(accepts({ level: 'yes', at })).toBe(false);
});

test.each(['not-applicable', 'do-not-know', 'declined', 'skipped'])('%s is a kind of missing', (missing) => {
  expect(accepts({ missing, at: '2026-11-21T10:00:00Z' })).toBe(true);
});

test.each(['', 'unknown', 'Skipped', null, 0, -9])('%j is none', (missing) => {
  expect(accepts({ missing, at: '2026-11-21T10:00:00Z' })).toBe(false);
});
