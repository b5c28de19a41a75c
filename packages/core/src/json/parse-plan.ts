import { checkPlanRules, type KnownIds } from '../improvement/check-plan.ts';
import { type Plan, planSchema } from '../improvement/plan.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads a plan from JSON data.
 *
 * @param known - the indicators, dimensions, owners and tag sets that there are; what is left out isn't checked, and `{}` leaves out all
 * @param data - what `JSON.parse` gave
 * @returns the plan, or everything that is wrong with it
 * @example
 * ```ts
 * import { formatPath, parsePlan } from '@rubrikk/core';
 *
 * const events = [{ id: 'e1', title: 'Hand in', rule: { kind: 'day-of-month', month: 13, day: 1 } }];
 * const parsed = parsePlan({}, { id: 'p1', unit: 'north', goals: [], actions: [], events });
 * if (!parsed.ok) console.log(parsed.issues.map((issue) => formatPath(issue.path)).join(' ')); // => $.events[0].rule.month
 * ```
 */
export function parsePlan(known: KnownIds, data: unknown): Parsed<Plan> {
  return parseWith(planSchema, data, (value) => checkPlanRules(known, value));
}
