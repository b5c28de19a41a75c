import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { clearRating } from './clear-rating.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
} as const satisfies Rubric;

declare const mine: Assessment<typeof reading>;
declare const loaded: Assessment;

const when = { at: '2026-11-21T10:00:00Z' };

test('opens an indicator of the rubric', () => {
  expectTypeOf(clearRating(mine, 'aloud', when)).toEqualTypeOf<Assessment<typeof reading>>();
});

test('an indicator that the rubric does not have does not compile', () => {
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  clearRating(mine, 'diary', when);
});

test('the time comes from the caller', () => {
  // @ts-expect-error TS2554: the time is missing
  clearRating(mine, 'aloud');
});

test('of a rubric that was loaded any indicator compiles', () => {
  expectTypeOf(clearRating(loaded, 'diary', when)).toEqualTypeOf<Assessment>();
});
