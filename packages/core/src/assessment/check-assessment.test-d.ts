import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import type { Assessment } from './assessment.ts';
import { checkAssessment } from './check-assessment.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
} as const satisfies Rubric;

declare const mine: Assessment<typeof reading>;
declare const loaded: Assessment;

test('takes the assessment of any rubric', () => {
  expectTypeOf(checkAssessment(reading, mine)).toEqualTypeOf<Issue[]>();
  expectTypeOf(checkAssessment(reading, loaded)).toEqualTypeOf<Issue[]>();
});
