import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { markMissing } from './mark-missing.ts';

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

test('says of an indicator of the rubric why it has no level', () => {
  expectTypeOf(markMissing(mine, 'aloud', 'declined', when)).toEqualTypeOf<Assessment<typeof reading>>();
});

test('an indicator that the rubric does not have does not compile', () => {
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  markMissing(mine, 'diary', 'declined', when);
});

test('another kind of missing does not compile', () => {
  // @ts-expect-error TS2345: there is no such kind
  markMissing(mine, 'aloud', 'forgot', when);
});

test('of a rubric that was loaded any indicator compiles, but no other kind', () => {
  expectTypeOf(markMissing(loaded, 'diary', 'declined', when)).toEqualTypeOf<Assessment>();
  // @ts-expect-error TS2345: there is no such kind
  markMissing(loaded, 'diary', 'forgot', when);
});
