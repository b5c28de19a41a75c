import { refuseNoDay } from '../shared/refuse-no-time.ts';
import type { Goal } from './goal.ts';
import type { Plan } from './plan.ts';
import { putById } from './put-by-id.ts';

/**
 * Puts a goal into a plan: in the place of the one with its id, or last.
 *
 * @param plan - the plan; it stays as it was
 * @param goal - a goal
 * @returns the new plan; the same object where it stands there already as it is
 * @throws RangeError when its day isn't one
 * @example
 * ```ts
 * import { type Plan, putGoal } from '@rubrikk/core';
 *
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [] };
 * const next = putGoal(plan, { id: 'g1', what: 'More pupils read for pleasure' });
 * console.log(next.goals.length, plan.goals.length); // => 1 0
 * ```
 */
export function putGoal(plan: Plan, goal: Goal): Plan {
  refuseNoDay('putGoal', goal.due);
  const goals = putById(plan.goals, goal);
  return goals === plan.goals ? plan : { ...plan, goals };
}
