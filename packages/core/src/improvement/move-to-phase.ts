import type { Cycle } from './cycle.ts';
import { editAction } from './edit-action.ts';
import type { Plan } from './plan.ts';

/**
 * Moves an action to a phase of a cycle, from wherever it stands.
 *
 * @param plan - the plan; it stays as it was
 * @param action - the id of the action
 * @param cycle - the cycle
 * @param phase - the id of the phase
 * @returns the new plan; the same object where the action stands in that phase already
 * @throws RangeError when the plan has no such action, or the cycle no such phase
 * @example
 * ```ts
 * import { moveToPhase, type Plan } from '@rubrikk/core';
 *
 * const cycle = { id: 'ours', phases: [{ id: 'try' }, { id: 'look' }, { id: 'keep' }] } as const;
 * const actions = [{ id: 'a1', what: 'Read aloud every day', status: 'started' }] as const;
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions, events: [], cycles: [cycle] };
 * console.log(moveToPhase(plan, 'a1', cycle, 'look').actions[0]?.phase?.phase); // => look
 * ```
 */
export function moveToPhase<const C extends Cycle>(
  plan: Plan,
  action: string,
  cycle: C,
  phase: C['phases'][number]['id'],
): Plan {
  if (!cycle.phases.some(({ id }) => id === phase)) {
    const known = cycle.phases.map(({ id }) => id).join(', ');
    throw new RangeError(`The cycle ${cycle.id} has no phase ${JSON.stringify(phase)}; pass one of ${known}.`);
  }
  return editAction(plan, action, 'moveToPhase', (one) => ({ ...one, phase: { cycle: cycle.id, phase } }));
}
