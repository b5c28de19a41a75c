import { type DueItem, openDues } from './due-item.ts';
import type { Plan } from './plan.ts';

/**
 * The goals and actions that should have been reached or done before a day, and are still open.
 *
 * @param plan - the plan
 * @param day - the day that it is, from the caller's clock
 * @returns them, longest overdue first; goals before actions of the same day. What is due on the day itself isn't late.
 * @throws RangeError when `day` isn't a day
 * @example
 * ```ts
 * import { overdue, type Plan } from '@rubrikk/core';
 *
 * const plan: Plan = {
 *   id: 'p1',
 *   unit: 'north',
 *   goals: [{ id: 'g1', what: 'More pupils read for pleasure', due: '2027-06-01' }],
 *   actions: [{ id: 'a1', what: 'Read aloud every day', status: 'started', due: '2026-11-20' }],
 *   events: [],
 * };
 * console.log(overdue(plan, '2026-11-21').map(({ kind, due, inDays }) => `${kind} ${due} ${inDays}`).join()); // => action 2026-11-20 -1
 * ```
 */
export function overdue(plan: Plan, day: string): DueItem[] {
  return openDues(plan, day).filter(({ inDays }) => inDays < 0);
}
