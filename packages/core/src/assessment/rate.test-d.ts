import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { rate } from './rate.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] }],
} as const satisfies Rubric;

declare const mine: Assessment<typeof reading>;
declare const loaded: Assessment;

const when = { at: '2026-11-21T10:00:00Z' };

test('rates an indicator of the rubric with a level of its scale', () => {
  expectTypeOf(rate(mine, 'aloud', 'yes', when)).toEqualTypeOf<Assessment<typeof reading>>();
});

test('an indicator that the rubric does not have does not compile', () => {
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  rate(mine, 'diary', 'yes', when);
});

test('a level that the scale does not have does not compile', () => {
  // @ts-expect-error TS2345: the scale has no level "often"
  rate(mine, 'aloud', 'often', when);
});

test('a kind of missing is no level', () => {
  // @ts-expect-error TS2345: what has no level is marked with markMissing
  rate(mine, 'aloud', 'skipped', when);
});

test('the time comes from the caller', () => {
  // @ts-expect-error TS2554: the time is missing
  rate(mine, 'aloud', 'yes');
});

test('of a rubric that was loaded any id compiles', () => {
  expectTypeOf(rate(loaded, 'diary', 'often', when)).toEqualTypeOf<Assessment>();
});

test('any id that is only known to be a string does not compile on a literal', () => {
  const id: string = 'aloud';
  // @ts-expect-error TS2345: it may be none of the indicators
  rate(mine, id, 'yes', when);
});
