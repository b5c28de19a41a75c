import { freeze } from 'immer';
import { expect, test } from 'vitest';
import type { Assessment } from './assessment.ts';
import { rateTogether } from './rate-together.ts';

const judgement = Object.freeze({ present: 5, reason: 'Alle leser.', at: '2026-11-21T10:00:00Z' });
const ours = freeze<Assessment>(
  {
    id: 'g1',
    rubric: { id: 'reading', version: '1.0.0' },
    unit: 'north',
    wave: '2026',
    round: 'group',
    rater: 'group-1',
    ratings: { aloud: { level: 'yes', ...judgement } },
  },
  true,
);

test('keeps how many were present and why', () => {
  expect(rateTogether(ours, 'silently', 'no', judgement).ratings['silently']).toStrictEqual({
    level: 'no',
    ...judgement,
  });
});

test('is another judgement when others were present, and the same when just that was judged', () => {
  expect(rateTogether(ours, 'aloud', 'yes', { ...judgement, present: 6 }).ratings['aloud']?.present).toBe(6);
  expect(rateTogether(ours, 'aloud', 'yes', { ...judgement, at: '2026-11-21T11:00:00Z' })).toBe(ours);
});

test('throws on the assessment of one person', () => {
  expect(() => rateTogether({ ...ours, round: 'individual' }, 'aloud', 'yes', judgement)).toThrow(
    new RangeError(
      'rateTogether takes the assessment of a group or a plenum; received one of the individual round, "g1". Call rate.',
    ),
  );
});

test.each([0, -1, 1.5, Number.NaN])('throws where %d were present', (present) => {
  expect(() => rateTogether(ours, 'aloud', 'yes', { ...judgement, present })).toThrow(
    new RangeError(`rateTogether takes how many were present, 1 or more; received ${present}. Count them.`),
  );
});

test('throws where no reason is given', () => {
  expect(() => rateTogether(ours, 'aloud', 'yes', { ...judgement, reason: '' })).toThrow(
    new RangeError('A judgement takes words; received "". Say why those present judged so.'),
  );
});
