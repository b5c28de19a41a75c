import { expectTypeOf, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { addEvidence } from './add-evidence.ts';
import type { Assessment } from './assessment.ts';
import { mergeAssessments } from './merge-assessments.ts';
import { rate } from './rate.ts';
import { rateTogether } from './rate-together.ts';
import { setComment } from './set-comment.ts';
import { setTarget } from './set-target.ts';
import { withPatches } from './with-patches.ts';

const reading = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  scales: [{ kind: 'ordinal', id: 'often', levels: [{ id: 'rarely' }, { id: 'daily' }], favourable: 'daily' }],
  dimensions: [{ id: 'all', indicators: [{ id: 'aloud' }, { id: 'silently', scale: 'often' }] }],
} as const satisfies Rubric;

declare const mine: Assessment<typeof reading>;
declare const loaded: Assessment;

const when = { at: '2026-11-21T10:00:00Z' };

test('an indicator is rated and aimed at on its own scale', () => {
  expectTypeOf(rate(mine, 'silently', 'daily', when)).toEqualTypeOf<Assessment<typeof reading>>();
  expectTypeOf(setTarget(mine, 'aloud', 'yes', when)).toEqualTypeOf<Assessment<typeof reading>>();
  // @ts-expect-error TS2345: "silently" is rated on another scale
  rate(mine, 'silently', 'yes', when);
  // @ts-expect-error TS2345: "aloud" is rated on another scale
  setTarget(mine, 'aloud', 'daily', when);
  // @ts-expect-error TS2345: "aloud" is rated on another scale
  rateTogether(mine, 'aloud', 'daily', { ...when, present: 3, reason: 'Alle leser.' });
});

test('comments and evidence are of indicators of the rubric', () => {
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  setComment(mine, 'diary', 'Ja.', when);
  // @ts-expect-error TS2322: the rubric has no indicator "diary"
  addEvidence(mine, 'e1', { indicator: 'diary', text: 'Ja.' }, when);
  expectTypeOf(addEvidence(loaded, 'e1', { indicator: 'diary', text: 'Ja.' }, when)).toEqualTypeOf<Assessment>();
});

test('patches and merges keep the rubric', () => {
  const { assessment } = withPatches(mine, (now) => rate(now, 'aloud', 'yes', when));
  expectTypeOf(assessment).toEqualTypeOf<Assessment<typeof reading>>();
  expectTypeOf(mergeAssessments(mine, assessment).assessment).toEqualTypeOf<Assessment<typeof reading>>();
  // @ts-expect-error TS2345: the rubric has no indicator "diary"
  withPatches(mine, (now) => rate(now, 'diary', 'yes', when));
});
