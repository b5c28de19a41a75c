import { expectTypeOf, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Parsed } from '../shared/parsed.ts';
import { editsFor } from './edits-for.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  scales: [{ kind: 'classification', id: 'sorted', levels: [{ id: 'strength' }, { id: 'next-step' }] }],
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'books', scale: 'sorted' }] }],
} as const satisfies Rubric;

declare const mine: Assessment<typeof reading>;
declare const loaded: Assessment;
declare const rubric: Rubric;
const when = { at: '2026-11-21T10:00:00Z' };

test('of a rubric that was loaded any id compiles, and the result has to be asked whether it is one', () => {
  const { rate } = editsFor(rubric);
  const rated = rate(loaded, 'diary', 'often', when);
  expectTypeOf(rated).toEqualTypeOf<Parsed<Assessment>>();
  // @ts-expect-error TS2339: there may be issues in the place of a value
  rated.value;
});

test('of a literal they are compile errors all the same', () => {
  const { rate, setComment, addEvidence } = editsFor(reading);
  expectTypeOf(rate(mine, 'books', 'strength', when)).toEqualTypeOf<Parsed<Assessment<typeof reading>>>();
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  rate(mine, 'diary', 'yes', when);
  // @ts-expect-error TS2345: a level of another scale
  rate(mine, 'books', 'yes', when);
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  setComment(mine, 'diary', 'Ja', when);
  // @ts-expect-error TS2322: the rubric has no indicator "diary"
  addEvidence(mine, 'e1', { indicator: 'diary', text: 'Ja' }, when);
});
