import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { rate } from './rate.ts';
import { reopenAssessment } from './reopen-assessment.ts';
import { submitAssessment } from './submit-assessment.ts';

const at = '2026-11-21T10:00:00Z';
const later = '2026-11-21T11:00:00Z';
const mine = freeze<Assessment>(
  {
    id: 'a1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'individual',
    rater: 'k7',
    ratings: {},
  },
  true,
);

test('says that it was submitted, and once more gives the same object', () => {
  const submitted = submitAssessment(mine, { at });
  expect(submitted).toStrictEqual({ ...mine, status: { state: 'submitted', at } });
  expect(submitAssessment(submitted, { at: later })).toBe(submitted);
});

test('what was never submitted is not reopened', () => {
  expect(reopenAssessment(mine, { at })).toBe(mine);
});

test('reopened, it can be submitted again', () => {
  const reopened = reopenAssessment(submitAssessment(mine, { at }), { at: later });
  expect(reopened.status).toStrictEqual({ state: 'reopened', at: later });
  expect(reopenAssessment(reopened, { at })).toBe(reopened);
  expect(submitAssessment(reopened, { at: later }).status?.state).toBe('submitted');
});

test('an edit says what to do first', () => {
  expect(() => rate(submitAssessment(mine, { at }), 'aloud', 'yes', { at: later })).toThrow(
    new RangeError(
      'An edit takes an assessment that is open; received "a1", which was submitted at 2026-11-21T10:00:00Z. Call reopenAssessment first.',
    ),
  );
});
