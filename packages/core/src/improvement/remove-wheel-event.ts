import type { Plan } from './plan.ts';
import { removeById } from './put-by-id.ts';

/**
 * Takes an event out of a plan. What names it elsewhere in the plan is left as it is: `checkPlan` finds it.
 *
 * @param plan - the plan; it stays as it was
 * @param id - its id
 * @returns the new plan; the same object where nothing has that id
 * @example
 * ```ts
 * import { type Plan, removeWheelEvent } from '@rubrikk/core';
 *
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [] };
 * console.log(removeWheelEvent(plan, 'x') === plan); // => true
 * ```
 */
export function removeWheelEvent(plan: Plan, id: string): Plan {
  const events = removeById(plan.events, id);
  return events === plan.events ? plan : { ...plan, events };
}
