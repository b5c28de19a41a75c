import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import type { Rating } from './rating.ts';
import { startAssessment } from './start-assessment.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] }],
} as const satisfies Rubric;

declare const loaded: Rubric;

const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;

test('of a literal gives an assessment of that literal', () => {
  expectTypeOf(startAssessment(reading, start)).toEqualTypeOf<Assessment<typeof reading>>();
});

test('of a literal that is written on the spot gives its ids as well', () => {
  const mine = startAssessment(
    {
      id: 'reading',
      version: '1.0.0',
      source: { title: 'Reading', language: 'en' },
      scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
      dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
    },
    start,
  );
  expectTypeOf(mine.rubric.id).toEqualTypeOf<'reading'>();
  expectTypeOf(mine.ratings).toEqualTypeOf<{ readonly aloud?: Rating<'no' | 'yes'> }>();
});

test('of a rubric that was loaded gives an assessment', () => {
  expectTypeOf(startAssessment(loaded, start)).toEqualTypeOf<Assessment>();
});

test('the start says who, what, when and in which round, and nothing else', () => {
  const { rater: _, ...withoutRater } = start;
  // @ts-expect-error TS2345: the rater is missing
  startAssessment(reading, withoutRater);
  // @ts-expect-error TS2322: there is no such round
  startAssessment(reading, { ...start, round: 'team' });
  // @ts-expect-error TS2353: every indicator is open at the start
  startAssessment(reading, { ...start, ratings: {} });
  // @ts-expect-error TS2379: a role that isn't there is left out
  startAssessment(reading, { ...start, role: undefined });
});
