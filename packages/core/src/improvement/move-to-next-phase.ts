import type { Cycle } from './cycle.ts';
import { editAction } from './edit-action.ts';
import type { Plan } from './plan.ts';

/**
 * Moves an action to the next phase of a cycle: to the first where it stands in none of them, and from the last to the
 * first where the cycle repeats.
 *
 * @param plan - the plan; it stays as it was
 * @param action - the id of the action
 * @param cycle - the cycle
 * @returns the new plan; the same object where the action stands in the last phase of a cycle that doesn't repeat
 * @throws RangeError when the plan has no such action
 * @example
 * ```ts
 * import { moveToNextPhase, type Plan } from '@rubrikk/core';
 *
 * const cycle = { id: 'ours', phases: [{ id: 'try' }, { id: 'look' }] } as const;
 * const actions = [{ id: 'a1', what: 'Read aloud every day', status: 'started' }] as const;
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions, events: [], cycles: [cycle] };
 * const begun = moveToNextPhase(plan, 'a1', cycle);
 * const moved = moveToNextPhase(begun, 'a1', cycle);
 * console.log(begun.actions[0]?.phase?.phase, moved.actions[0]?.phase?.phase); // => try look
 * console.log(moveToNextPhase(moved, 'a1', cycle) === moved); // => true
 * ```
 */
export function moveToNextPhase(plan: Plan, action: string, cycle: Cycle): Plan {
  return editAction(plan, action, 'moveToNextPhase', (one) => {
    const phase = nextPhase(cycle, one.phase?.cycle === cycle.id ? one.phase.phase : undefined);
    return { ...one, phase: { cycle: cycle.id, phase } };
  });
}

function nextPhase({ phases, repeats }: Cycle, now: string | undefined): string {
  const ids = phases.map(({ id }) => id);
  const first = ids[0] as string;
  // Where it stands in none, the position is -1 and the next is the first.
  const next = ids[now === undefined ? 0 : ids.indexOf(now) + 1];
  return next ?? (repeats ? first : (now as string));
}
