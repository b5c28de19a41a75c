import { checkRoundPlanRules, type KnownRaters } from '../rounds/check-round-plan.ts';
import { type RoundPlan, roundPlanSchema } from '../rounds/round-plan.ts';
import type { Parsed } from '../shared/parsed.ts';
import { parseWith } from './parse-with.ts';

/**
 * Reads the rounds of a unit in a wave from JSON data.
 *
 * @param known - the raters of the unit; `{}` where they aren't to be checked
 * @param data - what `JSON.parse` gave
 * @returns the plan, or everything that is wrong with it
 * @example
 * ```ts
 * import { parseRoundPlan } from '@rubrikk/core';
 *
 * const rounds = [{ id: 'alone', round: 'individual', members: ['k7', 'k8'] }];
 * console.log(parseRoundPlan({}, { unit: 'north', wave: '2026', rounds }).ok); // => true
 * ```
 */
export function parseRoundPlan(known: KnownRaters, data: unknown): Parsed<RoundPlan> {
  return parseWith(roundPlanSchema, data, (value) => checkRoundPlanRules(known, value));
}
