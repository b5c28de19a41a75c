import { expectTypeOf, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Issue } from '../shared/issue.ts';
import { parseAssessment } from './parse-assessment.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
} as const satisfies Rubric;

declare const loaded: Rubric;

test('gives an assessment that is typed by the rubric, or the issues', () => {
  const parsed = parseAssessment(reading, {});
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Assessment<typeof reading>>();
  else expectTypeOf(parsed.issues).toEqualTypeOf<readonly Issue[]>();
});

test('of a rubric that was loaded gives an assessment', () => {
  const parsed = parseAssessment(loaded, {});
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<Assessment>();
});

test('neither value nor issues can be read before it is asked whether all is well', () => {
  const parsed = parseAssessment(reading, {});
  // @ts-expect-error TS2339: there is a value only where all is well
  parsed.value;
  // @ts-expect-error TS2339: there are issues only where it isn't
  parsed.issues;
});
