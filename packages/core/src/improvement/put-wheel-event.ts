import { refuseNoDay } from '../shared/refuse-no-time.ts';
import type { Plan } from './plan.ts';
import { putById } from './put-by-id.ts';
import type { WheelEvent } from './wheel-event.ts';

/**
 * Puts an event into a plan: in the place of the one with its id, or last.
 *
 * @param plan - the plan; it stays as it was
 * @param event - an event
 * @returns the new plan; the same object where it stands there already as it is
 * @throws RangeError when its day isn't one
 * @example
 * ```ts
 * import { type Plan, putWheelEvent } from '@rubrikk/core';
 *
 * const plan: Plan = { id: 'p1', unit: 'north', goals: [], actions: [], events: [] };
 * const rule = { kind: 'weekday-of-month', month: 10, weekday: 5, nth: -1 } as const;
 * console.log(putWheelEvent(plan, { id: 'e1', title: 'Look back', rule }).events.length); // => 1
 * ```
 */
export function putWheelEvent(plan: Plan, event: WheelEvent): Plan {
  if (event.rule.kind === 'once') refuseNoDay('putWheelEvent', event.rule.day);
  const events = putById(plan.events, event);
  return events === plan.events ? plan : { ...plan, events };
}
