import { type DueItem, openDues } from './due-item.ts';
import type { Plan } from './plan.ts';

/**
 * The open goals and actions that are due on a day or in the days after it. For events see `expandWheel`.
 *
 * @param plan - the plan
 * @param day - the day that it is, from the caller's clock
 * @param days - how many days ahead, 0 or more: 7 reaches to the same weekday of next week
 * @returns them, soonest first; goals before actions of the same day
 * @throws RangeError when `day` isn't a day, or `days` isn't 0 or more
 * @example
 * ```ts
 * import { type Plan, upcoming } from '@rubrikk/core';
 *
 * const plan: Plan = {
 *   id: 'p1',
 *   unit: 'north',
 *   goals: [{ id: 'g1', what: 'More pupils read for pleasure', due: '2027-06-01' }],
 *   actions: [{ id: 'a1', what: 'Read aloud every day', status: 'started', due: '2026-11-28' }],
 *   events: [],
 * };
 * console.log(upcoming(plan, '2026-11-21', 7).map(({ kind, inDays }) => `${kind} ${inDays}`).join()); // => action 7
 * ```
 */
export function upcoming(plan: Plan, day: string, days: number): DueItem[] {
  if (!(days >= 0)) throw new RangeError(`upcoming looks ahead by a number of days, 0 or more; received ${days}.`);
  return openDues(plan, day).filter(({ inDays }) => inDays >= 0 && inDays <= days);
}
