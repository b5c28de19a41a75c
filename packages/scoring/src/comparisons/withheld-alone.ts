import { demandsOf } from '../disclosure/demands.ts';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { distributionRule } from '../disclosure/distribution-rule.ts';
import type { Suppressed } from '../disclosure/protected.ts';
import { totalOf } from '../numbers/total-of.ts';

/**
 * Why a rule withholds a group by itself, whatever else is shown; `undefined` where it doesn't. A comparison tells of
 * distributions, so it is what the rule asks for those.
 *
 * @param counts - how many of the group chose each level
 * @param favourable - the lowest favourable level
 * @param raters - how many are in the group, with or without a level
 */
export function withheldAlone(
  counts: ArrayLike<number>,
  rule: DisclosureRule,
  favourable: number,
  raters = totalOf(counts),
): Suppressed | undefined {
  const asked = distributionRule(rule);
  const cell = { id: 'group', n: totalOf(counts), raters, counts: Array.from(counts) };
  const [first] = demandsOf([cell], asked, favourable).flat();
  return first && { status: 'suppressed', reason: first.reason, minimum: asked.minimum };
}
