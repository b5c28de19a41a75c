import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Rubric } from '../rubric/rubric.ts';
import type { Assessment } from './assessment.ts';
import { clearRating } from './clear-rating.ts';
import type { EditHistory } from './edit-history.ts';
import { mergeAssessments } from './merge-assessments.ts';
import { rate } from './rate.ts';
import { redo } from './redo.ts';
import { remember } from './remember.ts';
import { setComment } from './set-comment.ts';
import { startAssessment } from './start-assessment.ts';
import { undo } from './undo.ts';
import { withPatches } from './with-patches.ts';

const reading: Rubric = {
  id: 'reading',
  version: '1.0.0',
  source: { title: 'Reading', language: 'en' },
  scale: { kind: 'ordinal', id: 'seen', levels: [{ id: 'no' }, { id: 'yes' }], favourable: 'yes' },
  dimensions: [{ id: 'daily', indicators: [{ id: 'aloud' }, { id: 'silently' }] }],
};
const start = { id: 'a1', unit: 'north', wave: '2026', round: 'individual', rater: 'k7' } as const;
const base = freeze(startAssessment(reading, start), true);
const early = { at: '2026-11-21T10:00:00Z' };
const late = { at: '2026-11-21T11:00:00Z' };

const merge = (one: Assessment, other: Assessment) => freeze(mergeAssessments(one, other).assessment, true);
const empty: EditHistory = Object.freeze({ done: [], undone: [] });

function edited(from: Assessment, edit: (now: Assessment) => Assessment) {
  const step = withPatches(from, edit);
  return { assessment: freeze(step.assessment, true), history: freeze(remember(empty, step, { most: 9 }), true) };
}

describe('after a merge', () => {
  test('what came from another copy stays', () => {
    const { assessment, history } = edited(base, (now) => setComment(now, 'aloud', 'Her.', early));
    const merged = merge(assessment, setComment(base, 'silently', 'Der.', late));
    expect(undo(merged, history).assessment.comments).toEqual({ silently: { text: 'Der.', ...late } });
  });

  test('when another cell was cleared stays', () => {
    const rated = rate(rate(base, 'aloud', 'no', early), 'silently', 'no', early);
    const { assessment, history } = edited(rated, (now) => clearRating(now, 'aloud', late));
    const back = undo(merge(assessment, clearRating(rated, 'silently', late)), history).assessment;
    expect(back.ratings).toEqual({ aloud: { level: 'no', ...early } });
    expect(back.cleared?.ratings).toEqual({ silently: late.at });
  });

  test('a rating that came in since is not taken away', () => {
    const { assessment, history } = edited(base, (now) => rate(now, 'aloud', 'no', early));
    const merged = merge(assessment, rate(base, 'aloud', 'yes', late));
    expect(() => undo(merged, history)).toThrow(
      new RangeError(
        `undo takes the assessment as the history knows it; received "a1", which the next step doesn't fit ("/ratings/aloud" doesn't hold what the patch expects; make the patch anew from this document.) Start a new history after an assessment was changed without it.`,
      ),
    );
  });

  test('a rating that came in since is not replaced by an older one', () => {
    const rated = rate(base, 'aloud', 'yes', early);
    const { assessment, history } = edited(rated, (now) => rate(now, 'aloud', 'no', early));
    const merged = merge(assessment, rate(rated, 'aloud', 'perhaps', late));
    expect(() => undo(merged, history)).toThrow(/^undo takes the assessment as the history knows it/);
  });

  test('a rating that came in since is not replaced by one that is done again', () => {
    const { assessment, history } = edited(base, (now) => rate(now, 'aloud', 'no', early));
    const back = undo(assessment, history);
    const merged = merge(back.assessment, rate(base, 'aloud', 'yes', late));
    expect(() => redo(merged, back.history)).toThrow(/"\/ratings\/aloud" holds something already/);
    expect(redo(back.assessment, back.history).assessment).toEqual(assessment);
  });
});
