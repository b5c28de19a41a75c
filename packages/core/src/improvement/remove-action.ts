import type { Plan } from './plan.ts';
import { removeById } from './put-by-id.ts';

/**
 * Takes an action out of a plan. What names it elsewhere in the plan is left as it is: `checkPlan` finds it.
 *
 * @param plan - the plan; it stays as it was
 * @param id - its id
 * @returns the new plan; the same object where nothing has that id
 * @example
 * ```ts
 * import { type Plan, removeAction } from '@rubrikk/core';
 *
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [] };
 * console.log(removeAction(plan, 'x') === plan); // => true
 * ```
 */
export function removeAction(plan: Plan, id: string): Plan {
  const actions = removeById(plan.actions, id);
  return actions === plan.actions ? plan : { ...plan, actions };
}
