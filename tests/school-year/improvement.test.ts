import {
  checkPlan,
  expandWheel,
  goalProgress,
  moveToNextPhase,
  overdue,
  type Plan,
  parsePlan,
  putAction,
  putGoal,
  putPriority,
  putWheelEvent,
  removePriority,
  schoolYear,
  smartGaps,
  upcoming,
} from '@rubrikk/core';
import { calendarOf } from '@rubrikk/core/calendar';
import { describe, expect, test } from 'vitest';
import { actions, cycle, goals, priorities, wheel } from '../../examples/school-year/plan.ts';
import { indicators } from '../../examples/school-year/staff.ts';
import { frozen, stored } from './helpers.ts';

// December 2026 to June 2027: what the school does about its three priorities.

const empty: Plan = frozen({ id: 'plan-2026', unit: 'north', goals: [], actions: [], events: [], cycles: [cycle] });
const withPriorities = priorities.reduce(putPriority, empty);
const withGoals = goals.reduce(putGoal, withPriorities);
const withActions = actions.reduce(putAction, withGoals);
const plan = frozen(wheel.reduce(putWheelEvent, withActions));

const goalCalled = (id: string) => plan.goals.find((goal) => goal.id === id) ?? { id, what: '' };
const actionCalled = (id: string, now: Plan) => now.actions.find((action) => action.id === id);

describe('goals', () => {
  test('one has no target, and is told', () => {
    expect(goals.map((goal) => smartGaps(goal))).toEqual([
      [],
      [{ part: 'measurable', add: ['target'], need: 'all' }],
      [],
    ]);
    const mended = putGoal(plan, { ...goalCalled('peers'), target: 22 });
    expect(mended.goals.flatMap(smartGaps)).toEqual([]);
    expect(mended.goals.map(({ id }) => id)).toEqual(['data', 'peers', 'progress']);
  });

  test('the plan holds: indicators, owners and goals are there, as it is stored too', () => {
    const known = { indicators, owners: ['leader', 'teacher'] };
    expect(checkPlan(known, plan)).toEqual([]);
    expect(parsePlan(known, stored(plan))).toEqual({ ok: true, value: plan });
    expect(checkPlan({ owners: ['leader'] }, plan).map(({ code }) => code)).toEqual(['unknown-owner', 'unknown-owner']);
  });

  test('half way from one team to six is three and a half', () => {
    expect(goalProgress(goalCalled('data'), 3.5)).toBe(0.5);
  });
});

describe('priorities', () => {
  test('are the three that the plenum chose, and each has a goal', () => {
    expect(plan.priorities?.map(({ indicator }) => indicator)).toEqual([
      'data-analysis',
      'teacher-networks',
      'measuring-progress',
    ]);
    expect(plan.goals.map(({ priority }) => priority)).toEqual(['first', 'second', 'third']);
  });

  test('are no more than three, and a goal without its own is told of', () => {
    const fourth = putPriority(plan, {
      id: 'fourth',
      wave: '2026-autumn',
      dimension: 'leadership',
      reason: 'All of it',
    });
    expect(checkPlan({}, fourth).map(({ code }) => code)).toEqual(['too-many']);
    expect(checkPlan({}, removePriority(plan, 'second')).map(({ code }) => code)).toEqual(['unknown-priority']);
  });
});

describe('actions', () => {
  test('go through the phases of a cycle, and round again', () => {
    const phases: (string | undefined)[] = [];
    let now = plan;
    for (let time = 0; time < 4; time += 1) {
      now = moveToNextPhase(now, 'a1', cycle);
      phases.push(actionCalled('a1', now)?.phase?.phase);
    }
    expect(phases).toEqual(['agree', 'try', 'look', 'agree']);
    expect(checkPlan({}, now)).toEqual([]);
  });

  test('are overdue, and come up', () => {
    // From 18 December to 10 January: 13 days and 10.
    const late = overdue(plan, '2027-01-10').map(({ kind, due, inDays }) => ({ kind, due, inDays }));
    expect(late).toEqual([{ kind: 'action', due: '2026-12-18', inDays: -23 }]);
    expect(upcoming(plan, '2027-01-10', 30).map(({ due, inDays }) => [due, inDays])).toEqual([['2027-01-15', 5]]);
    const [first] = actions;
    if (first) expect(overdue(putAction(plan, { ...first, status: 'done' }), '2027-01-10')).toEqual([]);
  });
});

describe('the yearly wheel', () => {
  // 1 August 2026 is a Saturday: the term's weeks begin on 3 and 10 August. 1 January 2027 is a Friday: on 28 December and
  // 4 January. From October every other month: October, December, February, April, June.
  const byHand = [
    'kick-off 2026-08-10',
    'talk 2026-10-15',
    'talk 2026-12-15',
    'kick-off 2027-01-04',
    'talk 2027-02-15',
    'month-end 2027-02-28',
    'talk 2027-04-15',
    'hand-in 2027-06-01',
    'talk 2027-06-15',
  ];
  const daysIn = (start: number) =>
    expandWheel(plan, schoolYear(start, 'NO')).map(({ event, first }) => `${event.id} ${first}`);

  test('in this school year, and the last of February in a leap year', () => {
    expect(daysIn(2026)).toEqual(byHand);
    expect(daysIn(2027)).toContain('month-end 2028-02-29');
  });

  test('as a calendar: three goals, two actions, nine events', () => {
    const occurrences = expandWheel(plan, schoolYear(2026, 'NO'));
    const text = calendarOf(plan, { stamp: '2026-12-01T12:00:00+01:00', name: 'Nord', occurrences });
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const valuesOf = (name: string) =>
      lines.flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));
    expect(valuesOf('BEGIN:').filter((value) => value === 'VEVENT')).toHaveLength(3 + 2 + 9);
    expect(new Set(valuesOf('UID:')).size).toBe(14);
    const days = [...byHand.map((day) => day.slice(-10)), ...[...goals, ...actions].map(({ due }) => due ?? '')];
    expect(valuesOf('DTSTART;VALUE=DATE:').sort()).toEqual(days.map((day) => day.replaceAll('-', '')).sort());
    expect(new Set(valuesOf('DTSTAMP:'))).toEqual(new Set(['20261201T110000Z']));
    const handIn = lines.indexOf('SUMMARY:Report to the municipality');
    expect(lines.slice(lines.lastIndexOf('BEGIN:VEVENT', handIn), handIn)).toContain('DTEND;VALUE=DATE:20270602');
  });
});
