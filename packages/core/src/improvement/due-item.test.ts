import fc from 'fast-check';
import { freeze } from 'immer';
import { expect, test } from 'vitest';
import { addDays } from '../shared/add-days.ts';
import { goalProgress } from './goal-progress.ts';
import { overdue } from './overdue.ts';
import type { Plan } from './plan.ts';
import { upcoming } from './upcoming.ts';

const plan: Plan = freeze(
  {
    id: 'p1',
    unit: 'north',
    goals: [
      { id: 'open', what: 'A', due: '2026-11-20' },
      { id: 'reached', what: 'B', due: '2026-11-01', outcome: 'reached' },
      { id: 'no-day', what: 'C' },
      { id: 'today', what: 'D', due: '2026-11-21' },
    ],
    actions: [
      { id: 'late', what: 'E', status: 'started', due: '2026-10-21' },
      { id: 'done', what: 'F', status: 'done', due: '2026-10-21' },
      { id: 'dropped', what: 'G', status: 'dropped', due: '2026-10-21' },
      { id: 'today', what: 'H', status: 'planned', due: '2026-11-21' },
      { id: 'next-week', what: 'I', status: 'planned', due: '2026-11-28' },
      { id: 'later', what: 'J', status: 'planned', due: '2026-11-29' },
      { id: 'no-day', what: 'K', status: 'planned' },
    ],
    events: [],
  },
  true,
);

const told = (dues: ReturnType<typeof overdue>) =>
  dues.map((due) => `${due.kind} ${due.kind === 'goal' ? due.goal.id : due.action.id} ${due.inDays}`);

test('overdue: what is open and lies before the day, longest first', () => {
  expect(told(overdue(plan, '2026-11-21'))).toEqual(['action late -31', 'goal open -1']);
});

test('upcoming: what is open and due on the day or so many days after', () => {
  expect(told(upcoming(plan, '2026-11-21', 7))).toEqual(['goal today 0', 'action today 0', 'action next-week 7']);
  expect(told(upcoming(plan, '2026-11-21', 0))).toEqual(['goal today 0', 'action today 0']);
  expect(told(upcoming(plan, '2026-11-21', Number.POSITIVE_INFINITY))).toHaveLength(4);
});

test.each([-1, Number.NaN])('%d days ahead are none', (days) => {
  expect(() => upcoming(plan, '2026-11-21', days)).toThrow(
    `upcoming looks ahead by a number of days, 0 or more; received ${days}.`,
  );
});

test('on any day everything open is overdue or ahead, and nothing both', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
      const day = addDays('2026-11-21', days);
      const [behind, ahead] = [overdue(plan, day), upcoming(plan, day, 10_000)];
      expect([...behind, ...ahead].map(({ due }) => due)).toEqual([
        '2026-10-21',
        '2026-11-20',
        '2026-11-21',
        '2026-11-21',
        '2026-11-28',
        '2026-11-29',
      ]);
      expect(behind.every(({ due }) => due < day) && ahead.every(({ due }) => due >= day)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [10, 6, 9, 0.25],
  [0, 4, 4, 1],
  [0, 4, -1, -0.25],
  [4, 4, 4, undefined],
  [0, 4, Number.NaN, undefined],
  ['low', 4, 4, undefined],
  [0, undefined, 4, undefined],
])('from %j to %j, now %j: %j of the way', (baseline, target, now, share) => {
  const goal = { id: 'g', what: 'G', baseline, ...(target === undefined ? {} : { target }) };
  expect(goalProgress(goal, now)).toBe(share);
});
