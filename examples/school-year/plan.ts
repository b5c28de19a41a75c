import type { Action, Cycle, Goal, Priority, WheelEvent } from '@rubrikk/core';

const chosen = { wave: '2026-autumn', present: 27, day: '2026-12-01' } as const;

export const priorities: readonly Priority[] = [
  { id: 'first', indicator: 'data-analysis', reason: 'Only one team does', ...chosen },
  { id: 'second', indicator: 'teacher-networks', reason: 'Those who have one gain most', ...chosen },
  { id: 'third', indicator: 'measuring-progress', reason: 'We can’t say what works', ...chosen },
];

export const goals: readonly Goal[] = [
  {
    id: 'data',
    what: 'Each team looks at its pupils’ results every month',
    measure: 'Teams with minutes of such a talk',
    baseline: 1,
    target: 6,
    attainable: 'There is a meeting every month already',
    due: '2027-06-01',
    owner: 'leader',
    priority: 'first',
    indicators: ['data-analysis'],
  },
  {
    id: 'peers',
    what: 'Each teacher has a colleague at another school',
    measure: 'Teachers who name one',
    baseline: 4,
    attainable: 'The schools share a day for planning',
    due: '2027-05-03',
    owner: 'leader',
    priority: 'second',
    indicators: ['teacher-networks'],
  },
  {
    id: 'progress',
    what: 'We agree on what shows that pupils get on',
    measure: 'Subjects with a sheet for it',
    baseline: 0,
    target: 3,
    attainable: 'Two subjects have a draft',
    due: '2027-02-26',
    owner: 'teacher',
    parent: 'data',
    priority: 'third',
    indicators: ['measuring-progress'],
  },
];

export const actions: readonly Action[] = [
  {
    id: 'a1',
    what: 'Draw up a sheet for reading',
    status: 'planned',
    goal: 'progress',
    owner: 'teacher',
    due: '2026-12-18',
  },
  {
    id: 'a2',
    what: 'Find a day with the other schools',
    status: 'planned',
    goal: 'peers',
    owner: 'leader',
    due: '2027-01-15',
  },
];

export const cycle = {
  id: 'try-and-look',
  phases: [{ id: 'agree' }, { id: 'try' }, { id: 'look' }],
  repeats: true,
} as const satisfies Cycle;

export const wheel: readonly WheelEvent[] = [
  { id: 'kick-off', title: 'Read the goals again', rule: { kind: 'week-of-term', week: 2, weekday: 1 } },
  { id: 'talk', title: 'Teams talk about results', rule: { kind: 'day-of-month', month: 10, day: 15, every: 2 } },
  { id: 'month-end', title: 'Close February’s numbers', rule: { kind: 'day-of-month', month: 2, day: 31 } },
  {
    id: 'hand-in',
    title: 'Report to the municipality',
    deadline: true,
    rule: { kind: 'day-of-month', month: 6, day: 1 },
  },
];
