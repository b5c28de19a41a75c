import { expectTypeOf, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import type { Rating } from '../assessment/rating.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Crosswalk } from './crosswalk.ts';
import { moveAssessment } from './move-assessment.ts';

const older = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'two', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'all', indicators: [{ id: 'aloud' }, { id: 'alone' }] }],
} as const satisfies Rubric;
const newer = {
  ...older,
  version: '2.0.0',
  scale: { kind: 'ordinal', id: 'three', levels: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], favourable: 'c' },
  dimensions: [{ id: 'all', indicators: [{ id: 'loud' }] }],
} as const satisfies Rubric;

declare const mine: Assessment<typeof older>;
declare const crosswalk: Crosswalk;

test('what comes out knows the indicators and levels of both rubrics', () => {
  const moved = moveAssessment(mine, crosswalk, older, newer);
  expectTypeOf(moved.assessment).toEqualTypeOf<Assessment<typeof newer>>();
  expectTypeOf(moved.carried[0]?.from).toEqualTypeOf<'aloud' | 'alone' | undefined>();
  expectTypeOf(moved.toRate[0]?.to).toEqualTypeOf<readonly 'loud'[] | undefined>();
  expectTypeOf(moved.toRate[0]?.suggestion).toEqualTypeOf<'a' | 'b' | 'c' | undefined>();
  expectTypeOf(moved.dropped[0]?.rating).toEqualTypeOf<Rating<'no' | 'yes'> | undefined>();
});

test('an assessment of another rubric than the one that was rated does not compile', () => {
  // @ts-expect-error TS2345: it is the older rubric that was rated
  moveAssessment(mine, crosswalk, newer, older);
});

test('rubrics that were loaded at run time give plain ids', () => {
  const loaded: Rubric = older;
  const moved = moveAssessment(mine as Assessment, crosswalk, loaded, loaded);
  expectTypeOf(moved.assessment).toEqualTypeOf<Assessment>();
  expectTypeOf(moved.toRate[0]?.suggestion).toEqualTypeOf<string | undefined>();
});
