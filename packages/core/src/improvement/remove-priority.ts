import type { Plan } from './plan.ts';
import { removeById } from './put-by-id.ts';

/**
 * Takes a priority out of a plan. Goals that name it are left as they are: `checkPlan` finds them.
 *
 * @param plan - the plan; it stays as it was
 * @param id - its id
 * @returns the new plan; the same object where nothing has that id
 * @example
 * ```ts
 * import { type Plan, removePriority } from '@rubrikk/core';
 *
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [] };
 * console.log(removePriority(plan, 'x') === plan); // => true
 * ```
 */
export function removePriority(plan: Plan, id: string): Plan {
  const before = plan.priorities ?? [];
  const priorities = removeById(before, id);
  return priorities === before ? plan : { ...plan, priorities };
}
