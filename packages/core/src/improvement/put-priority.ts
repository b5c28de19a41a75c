import { refuseNoDay } from '../shared/refuse-no-time.ts';
import type { Plan } from './plan.ts';
import type { Priority } from './priority.ts';
import { putById } from './put-by-id.ts';

/**
 * Puts a priority into a plan: in the place of the one with its id, or last.
 *
 * @param plan - the plan; it stays as it was
 * @param priority - what a plenum chose, and why; a wave has one to three (`checkPlan`)
 * @returns the new plan; the same object where it stands there already as it is
 * @throws RangeError when its day isn't one
 * @example
 * ```ts
 * import { type Plan, putPriority } from '@rubrikk/core';
 *
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [] };
 * const reason = 'Fewest of us do, and it carries the rest';
 * const next = putPriority(plan, { id: 'first', wave: '2026', indicator: 'team-smart-goals', reason, present: 27 });
 * console.log(next.priorities?.length); // => 1
 * ```
 */
export function putPriority(plan: Plan, priority: Priority): Plan {
  refuseNoDay('putPriority', priority.day);
  const before = plan.priorities ?? [];
  const priorities = putById(before, priority);
  return priorities === before ? plan : { ...plan, priorities };
}
