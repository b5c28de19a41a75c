import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import type { Rating } from './rating.ts';

const source = { title: 'Reading', language: 'en' } as const;

const reading = {
  id: 'reading',
  version: '1.0.0',
  source,
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] }],
} as const satisfies Rubric;

const writing = {
  id: 'writing',
  version: '1.0.0',
  source,
  scale: { kind: 'ordinal', id: 'done', levels: [{ id: 'rarely' }, { id: 'often' }], favourable: 'often' },
  dimensions: [{ id: 'school', indicators: [{ id: 'diary' }] }],
} as const satisfies Rubric;

/** Has the ids of `reading` and another version. */
type NextReading = Omit<typeof reading, 'version'> & { readonly version: '2.0.0' };

declare const mine: Assessment<typeof reading>;
declare const loaded: Assessment;

test('the assessment of any rubric is an assessment', () => {
  expectTypeOf<Assessment<typeof reading>>().toExtend<Assessment>();
  expectTypeOf<Assessment<typeof writing>>().toExtend<Assessment>();
  expectTypeOf<(Assessment<typeof reading> | Assessment<typeof writing>)[]>().toExtend<readonly Assessment[]>();
});

test('the assessment of one rubric is not the assessment of another', () => {
  expectTypeOf<Assessment<typeof reading>>().not.toExtend<Assessment<typeof writing>>();
  expectTypeOf<Assessment<typeof writing>>().not.toExtend<Assessment<typeof reading>>();
});

test('the assessment of one version is not the assessment of another', () => {
  expectTypeOf<Assessment<typeof reading>>().not.toExtend<Assessment<NextReading>>();
});

test('an assessment that was loaded is not known to be of a literal', () => {
  expectTypeOf<Assessment>().not.toExtend<Assessment<typeof reading>>();
});

test('ratings are of the indicators and levels of the rubric, and may be open', () => {
  expectTypeOf(mine.ratings.aloud).toEqualTypeOf<Rating<'no' | 'yes'> | undefined>();
  expectTypeOf(loaded.ratings['any']).toEqualTypeOf<Rating | undefined>();
  // @ts-expect-error TS2339: the rubric has no indicator "diary"
  mine.ratings.diary;
});

test('a rating is asked for its level before that is read', () => {
  const rating = mine.ratings.aloud;
  // @ts-expect-error TS2339: a rating may have no level
  rating?.level;
  if (rating && 'level' in rating) expectTypeOf(rating.level).toEqualTypeOf<'no' | 'yes'>();
});

test('no part of an assessment can be put in the place of another', () => {
  // @ts-expect-error TS2540: the rater is read-only
  mine.rater = 'k8';
  // @ts-expect-error TS2540: the version is read-only
  mine.rubric.version = '1.0.0';
  // @ts-expect-error TS2540: the ratings are read-only
  mine.ratings.aloud = { level: 'yes', at: '2026-11-21T10:00:00Z' };
  // @ts-expect-error TS2542: the ratings are read-only
  loaded.ratings['aloud'] = { level: 'yes', at: '2026-11-21T10:00:00Z' };
  // @ts-expect-error TS2540: a rating is read-only
  if (mine.ratings.aloud) mine.ratings.aloud.at = '2026-11-21T10:00:00Z';
});
