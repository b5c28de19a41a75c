import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { clearRating } from './clear-rating.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
} as const satisfies Rubric;

declare const mine: Assessment<typeof reading>;
declare const loaded: Assessment;

test('opens an indicator of the rubric', () => {
  expectTypeOf(clearRating(mine, 'aloud')).toEqualTypeOf<Assessment<typeof reading>>();
});

test('an indicator that the rubric does not have does not compile', () => {
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  clearRating(mine, 'diary');
});

test('of a rubric that was loaded any indicator compiles', () => {
  expectTypeOf(clearRating(loaded, 'diary')).toEqualTypeOf<Assessment>();
});
