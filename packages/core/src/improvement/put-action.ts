import { refuseNoDay } from '../shared/refuse-no-time.ts';
import type { Action } from './action.ts';
import type { Plan } from './plan.ts';
import { putById } from './put-by-id.ts';

/**
 * Puts an action into a plan: in the place of the one with its id, or last.
 *
 * @param plan - the plan; it stays as it was
 * @param action - an action
 * @returns the new plan; the same object where it stands there already as it is
 * @throws RangeError when a day of it isn't one
 * @example
 * ```ts
 * import { type Plan, putAction } from '@rubrikk/core';
 *
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [] };
 * const next = putAction(plan, { id: 'a1', what: 'Read aloud every day', status: 'planned' });
 * console.log(putAction(next, { id: 'a1', what: 'Read aloud every day', status: 'done' }).actions.length); // => 1
 * ```
 */
export function putAction(plan: Plan, action: Action): Plan {
  const { starts, due, evidence = [] } = action;
  for (const day of [starts, due, ...evidence.map((one) => one.day)]) refuseNoDay('putAction', day);
  const actions = putById(plan.actions, action);
  return actions === plan.actions ? plan : { ...plan, actions };
}
