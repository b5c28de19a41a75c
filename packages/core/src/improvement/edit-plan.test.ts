import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Action } from './action.ts';
import { addEvidenceToAction } from './add-evidence-to-action.ts';
import type { Cycle } from './cycle.ts';
import { moveToNextPhase } from './move-to-next-phase.ts';
import { moveToPhase } from './move-to-phase.ts';
import type { Plan } from './plan.ts';
import type { Priority } from './priority.ts';
import { putAction } from './put-action.ts';
import { putGoal } from './put-goal.ts';
import { putPriority } from './put-priority.ts';
import { putWheelEvent } from './put-wheel-event.ts';
import { removeAction } from './remove-action.ts';
import { removeGoal } from './remove-goal.ts';
import { removePriority } from './remove-priority.ts';
import { removeWheelEvent } from './remove-wheel-event.ts';

const cycle = { id: 'ours', phases: [{ id: 'try' }, { id: 'look' }, { id: 'keep' }] } as const satisfies Cycle;
const plan: Plan = freeze(
  {
    id: 'p1',
    unit: 'north',
    goals: [{ id: 'g1', what: 'Reading', indicators: ['aloud', 'library'] }],
    actions: [
      { id: 'a1', what: 'Read aloud', status: 'planned' },
      { id: 'a2', what: 'Buy books', status: 'planned', evidence: [{ id: 'e1', note: 'Bill' }] },
    ],
    events: [{ id: 'w1', title: 'Look back', rule: { kind: 'once', day: '2026-11-21' } }],
    cycles: [cycle],
  },
  true,
);

describe('put', () => {
  test('in the place of the one with its id, or last', () => {
    const next = putAction(plan, { id: 'a1', what: 'Read aloud', status: 'done' });
    expect(next.actions.map(({ id, status }) => `${id} ${status}`)).toEqual(['a1 done', 'a2 planned']);
    expect(putGoal(plan, { id: 'g2', what: 'Writing' }).goals.map(({ id }) => id)).toEqual(['g1', 'g2']);
    const rule = { kind: 'week-of-year', week: 42 } as const;
    expect(putWheelEvent(plan, { id: 'w1', title: 'Look back', rule }).events[0]?.rule).toEqual(rule);
  });

  test('what stands there already gives the same plan', () => {
    expect(putGoal(plan, { indicators: ['aloud', 'library'], what: 'Reading', id: 'g1' })).toBe(plan);
    expect(putAction(plan, { id: 'a1', what: 'Read aloud', status: 'planned' })).toBe(plan);
    expect(putWheelEvent(plan, JSON.parse(JSON.stringify(plan.events[0])))).toBe(plan);
    expect(putGoal(plan, { id: 'g1', what: 'Reading', indicators: ['library', 'aloud'] })).not.toBe(plan);
  });
});

test('remove', () => {
  expect(removeAction(plan, 'a1').actions.map(({ id }) => id)).toEqual(['a2']);
  expect(removeGoal(plan, 'g1').goals).toEqual([]);
  expect(removeWheelEvent(plan, 'w1').events).toEqual([]);
  expect([removeAction(plan, 'g1'), removeGoal(plan, 'a1'), removeWheelEvent(plan, 'g1')]).toEqual([plan, plan, plan]);
  expect(removeGoal(plan, 'a1')).toBe(plan);
});

test('evidence', () => {
  const next = addEvidenceToAction(plan, 'a1', { id: 'e1', note: 'Five classes do' });
  expect(next.actions[0]?.evidence).toEqual([{ id: 'e1', note: 'Five classes do' }]);
  expect(addEvidenceToAction(next, 'a1', { id: 'e1', note: 'Six do' }).actions[0]?.evidence).toHaveLength(1);
  expect(addEvidenceToAction(plan, 'a2', { id: 'e1', note: 'Bill' })).toBe(plan);
  expect(() => addEvidenceToAction(plan, 'x', { id: 'e1', note: 'N' })).toThrow(
    new RangeError('addEvidenceToAction changes an action of the plan; received the id "x", which none has.'),
  );
});

describe('phases', () => {
  const phaseOf = ({ actions }: Plan) => actions[0]?.phase?.phase;

  test('to any', () => {
    const moved = moveToPhase(plan, 'a1', cycle, 'keep');
    expect(moved.actions[0]?.phase).toEqual({ cycle: 'ours', phase: 'keep' });
    expect(moveToPhase(moved, 'a1', cycle, 'keep')).toBe(moved);
    expect(phaseOf(moveToPhase(moved, 'a1', cycle, 'try'))).toBe('try');
  });

  test('one that is not there', () => {
    const loaded: Cycle = cycle;
    expect(() => moveToPhase(plan, 'a1', loaded, 'think')).toThrow(
      new RangeError('The cycle ours has no phase "think"; pass one of try, look, keep.'),
    );
    expect(() => moveToNextPhase(plan, 'x', cycle)).toThrow(RangeError);
  });

  test('to the next, and round', () => {
    const first = moveToNextPhase(plan, 'a1', cycle);
    const third = moveToNextPhase(moveToNextPhase(first, 'a1', cycle), 'a1', cycle);
    expect([phaseOf(first), phaseOf(third)]).toEqual(['try', 'keep']);
    expect(moveToNextPhase(third, 'a1', cycle)).toBe(third);
    expect(phaseOf(moveToNextPhase(third, 'a1', { ...cycle, repeats: true }))).toBe('try');
  });

  test('from another cycle, or a phase that is gone, to the first', () => {
    const other = { id: 'other', phases: [{ id: 'keep' }, { id: 'end' }] };
    expect(phaseOf(moveToNextPhase(moveToPhase(plan, 'a1', cycle, 'keep'), 'a1', other))).toBe('keep');
    const gone: Action = { id: 'a1', what: 'Read aloud', status: 'planned', phase: { cycle: 'ours', phase: 'gone' } };
    expect(phaseOf(moveToNextPhase(putAction(plan, gone), 'a1', cycle))).toBe('try');
  });
});

describe('what is put in a plan has days of the calendar', () => {
  const noDay = (what: string) =>
    new RangeError(`${what} takes a day of the calendar; received "2027-02-30". Pass one such as "2026-11-21".`);
  const day = '2027-02-30';
  const action: Action = { id: 'a9', what: 'Read', status: 'planned' };
  test.each<[string, () => Plan]>([
    ['putGoal', () => putGoal(plan, { id: 'g9', what: 'Reading', due: day })],
    ['putAction', () => putAction(plan, { ...action, starts: day })],
    ['putAction', () => putAction(plan, { ...action, due: day })],
    ['putAction', () => putAction(plan, { ...action, evidence: [{ id: 'e1', note: 'Bill', day }] })],
    ['putWheelEvent', () => putWheelEvent(plan, { id: 'w9', title: 'Look', rule: { kind: 'once', day } })],
    ['addEvidenceToAction', () => addEvidenceToAction(plan, 'a1', { id: 'e1', note: 'Bill', day })],
  ])('%s', (name, edit) => {
    expect(edit).toThrow(noDay(name));
  });
});

describe('a priority', () => {
  const first: Priority = { id: 'first', wave: '2026', indicator: 'aloud', reason: 'Fewest of us do' };

  test('is put, put again, changed and removed', () => {
    const put = putPriority(plan, first);
    expect(put).toStrictEqual({ ...plan, priorities: [first] });
    expect(putPriority(put, { ...first })).toBe(put);
    const { indicator: _, ...rest } = first;
    const changed: Priority = { ...rest, dimension: 'daily' };
    expect(putPriority(put, changed).priorities).toStrictEqual([changed]);
    expect(removePriority(put, 'first').priorities).toStrictEqual([]);
    expect(removePriority(put, 'second')).toBe(put);
    expect(removePriority(plan, 'first')).toBe(plan);
  });

  test('has a day of the calendar', () => {
    expect(() => putPriority(plan, { ...first, day: 'today' })).toThrow(
      /^putPriority takes a day of the calendar; received "today"/,
    );
  });
});
