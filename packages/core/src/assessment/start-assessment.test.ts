import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import { checkAssessment } from './check-assessment.ts';
import { startAssessment } from './start-assessment.ts';

const reading = freeze<Rubric>(
  {
    id: 'reading',
    version: '1.2.0',
    source: { title: 'Reading', language: 'en' },
    scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
    dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }] }],
  },
  true,
);

const start = Object.freeze({ id: 'a1', unit: 'north', wave: '2026', round: 'group', rater: 'g3' } as const);

test('says what is rated, by whom, and that all is open', () => {
  expect(startAssessment(reading, start)).toStrictEqual({
    id: 'a1',
    rubric: { id: 'reading', version: '1.2.0' },
    unit: 'north',
    wave: '2026',
    round: 'group',
    rater: 'g3',
    ratings: {},
    comments: {},
    targets: {},
    evidence: {},
    cleared: { ratings: {}, comments: {}, targets: {}, evidence: {} },
  });
});

test('takes the role where there is one', () => {
  expect(startAssessment(reading, { ...start, role: 'teacher' }).role).toBe('teacher');
});

test('takes the fingerprint of the rubric where there is one', () => {
  const fingerprint = `sha256:${'0'.repeat(64)}`;
  const { rubric, ...rest } = startAssessment(reading, { ...start, fingerprint });
  expect(rubric).toStrictEqual({ id: 'reading', version: '1.2.0', fingerprint });
  expect(rest).not.toHaveProperty('fingerprint');
});

test('fits its rubric', () => {
  expect(checkAssessment(reading, startAssessment(reading, start))).toEqual([]);
});
