import fc from 'fast-check';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import type { Action } from './action.ts';
import { addEvidenceToAction } from './add-evidence-to-action.ts';
import type { Cycle } from './cycle.ts';
import { moveToNextPhase } from './move-to-next-phase.ts';
import { moveToPhase } from './move-to-phase.ts';
import type { Plan } from './plan.ts';
import { putAction } from './put-action.ts';
import { putGoal } from './put-goal.ts';
import { putWheelEvent } from './put-wheel-event.ts';
import { removeAction } from './remove-action.ts';
import { removeGoal } from './remove-goal.ts';
import { removeWheelEvent } from './remove-wheel-event.ts';
import { sameData } from './same-data.ts';

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

test('data are the same exactly when JSON with sorted keys is', () => {
  const small = fc.jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(sameData(one, structuredClone(one))).toBe(true);
      expect(sameData(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
    }),
    { numRuns: 2000 },
  );
});

function sorted(data: unknown): unknown {
  // JSON writes -0 as 0.
  if (typeof data === 'number') return Object.is(data, -0) ? 'minus nothing' : data;
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  return [
    'an object',
    ...Object.entries(data)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, sorted(value)]),
  ];
}
