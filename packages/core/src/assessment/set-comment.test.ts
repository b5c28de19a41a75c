import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { clearComment } from './clear-comment.ts';
import { setComment } from './set-comment.ts';

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
    comments: { aloud: { text: 'Hver dag.', at } },
  },
  true,
);

test('takes the place of what was said before', () => {
  const after = setComment(mine, 'aloud', 'Hver uke.', { at: later });
  expect(after).toStrictEqual({ ...mine, comments: { aloud: { text: 'Hver uke.', at: later } } });
});

test('gives the same object when those words stood there', () => {
  expect(setComment(mine, 'aloud', 'Hver dag.', { at: later })).toBe(mine);
});

test.each(['', ' \n'])('throws on %j, which says nothing', (text) => {
  expect(() => setComment(mine, 'aloud', text, { at })).toThrow(
    new RangeError(`A comment takes words; received ${JSON.stringify(text)}. To take one away, call clearComment.`),
  );
});

test('cleared, it leaves when that was', () => {
  expect(clearComment(mine, 'aloud', { at: later })).toStrictEqual({
    ...mine,
    comments: {},
    cleared: { comments: { aloud: later } },
  });
});
