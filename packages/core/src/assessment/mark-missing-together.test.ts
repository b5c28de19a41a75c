import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { parseAssessment } from '../json/parse-assessment.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { markMissingTogether } from './mark-missing-together.ts';

const judgement = Object.freeze({ present: 5, reason: 'Ingen har sett det.', at: '2026-11-21T10:00:00Z' });
const reading: Rubric = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
};
const ours = freeze<Assessment>(
  {
    id: 'g1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'plenum',
    rater: 'all',
    ratings: {},
  },
  true,
);

test('keeps the kind of missing, how many were present and why, and is read back', () => {
  const marked = markMissingTogether(ours, 'aloud', 'do-not-know', { ...judgement, ...{ level: 'yes' } });
  expect(marked.ratings['aloud']).toStrictEqual({ missing: 'do-not-know', ...judgement });
  expect(markMissingTogether(marked, 'aloud', 'do-not-know', { ...judgement, at: '2026-11-22T10:00:00Z' })).toBe(
    marked,
  );
  expect(parseAssessment(reading, JSON.parse(JSON.stringify(marked)))).toEqual({ ok: true, value: marked });
});

test('throws on the assessment of one person, where nobody was present, and without a reason', () => {
  const mark =
    (change: object, assessment = ours) =>
    () =>
      markMissingTogether(assessment, 'aloud', 'skipped', { ...judgement, ...change });
  expect(mark({}, { ...ours, round: 'individual' })).toThrow(
    new RangeError(
      'markMissingTogether takes the assessment of a group or a plenum; received one of the individual round, "g1". Call markMissing.',
    ),
  );
  expect(mark({ present: 0 })).toThrow(
    new RangeError('markMissingTogether takes how many were present, 1 or more; received 0. Count them.'),
  );
  expect(mark({ reason: ' ' })).toThrow(
    new RangeError('A judgement takes words; received " ". Say why those present judged so.'),
  );
});
