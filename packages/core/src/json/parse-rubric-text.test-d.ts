import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { RubricText } from '../rubric/rubric-text.ts';
import { parseRubricText } from './parse-rubric-text.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
} as const satisfies Rubric;

declare const loaded: Rubric;

test('gives a text that is typed by the rubric', () => {
  const parsed = parseRubricText(reading, {});
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<RubricText<typeof reading>>();
  if (parsed.ok) expectTypeOf(parsed.value.levels.yes).toEqualTypeOf<string>();
});

test('of a rubric that was loaded gives a text', () => {
  const parsed = parseRubricText(loaded, {});
  if (parsed.ok) expectTypeOf(parsed.value).toEqualTypeOf<RubricText>();
});
