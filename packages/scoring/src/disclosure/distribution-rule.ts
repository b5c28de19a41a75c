import type { DisclosureRule } from './disclosure-rule.ts';

/**
 * The rule for distributions over levels, where it asks for more raters than for a median or a share. Protect twice: with
 * the rule for the latter, and with this one for distributions.
 *
 * @param rule - the rule
 * @returns the same rule, with the minimum that distributions have
 * @example
 * ```ts
 * import { disclosureRules, distributionRule } from '@rubrikk/scoring';
 *
 * console.log(distributionRule({ ...disclosureRules.noStrict, distributionMinimum: 10 }).minimum); // => 10
 * console.log(distributionRule(disclosureRules.noStrict).minimum); // => 5
 * ```
 */
export function distributionRule(rule: DisclosureRule): DisclosureRule {
  return { ...rule, minimum: Math.max(rule.minimum, rule.distributionMinimum ?? 0) };
}
