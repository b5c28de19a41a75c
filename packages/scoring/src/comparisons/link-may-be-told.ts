import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import { distributionRule } from '../disclosure/distribution-rule.ts';
import { countFrom } from './count-from.ts';
import { marginsOf } from './margins-of.ts';
import { mayPair } from './may-pair.ts';

/**
 * Whether a rule lets a change of the same raters be told beside what is shown of both waves. That tells of four groups: the
 * linked before and after, and, as all less the linked, those who left and those who joined.
 *
 * @param table - one row per level before, with how many of the linked chose each level after
 * @param sides - how many of all chose each level, before and after
 * @param favourable - the lowest favourable level
 */
export function linkMayBeTold(
  table: readonly (readonly number[])[],
  sides: readonly [before: ArrayLike<number>, after: ArrayLike<number>],
  rule: DisclosureRule,
  favourable: number,
): boolean {
  const linked = marginsOf(table);
  const [left, joined] = [others(sides[0], linked[0]), others(sides[1], linked[1])];
  const sizes = [left, joined].map((counts) => countFrom(counts, 1));
  return (
    mayPair(countFrom(linked[0], 1), sizes, distributionRule(rule).minimum) &&
    ![...linked, left, joined].some((counts) => tellsOfAll(counts, rule, favourable))
  );
}

function others(all: ArrayLike<number>, linked: readonly number[]): number[] {
  return linked.map((raters, level) => (all[level] as number) - raters);
}

/** Whether a group says the same of all its raters, where the rule hides that. */
function tellsOfAll(
  counts: readonly number[],
  { hidesUnanimous, hidesExtremeShares }: DisclosureRule,
  favourable: number,
): boolean {
  const n = countFrom(counts, 1);
  const high = countFrom(counts, favourable);
  const isUnanimous = hidesUnanimous === true && counts.includes(n);
  return n > 0 && (isUnanimous || (hidesExtremeShares === true && (high === 0 || high === n)));
}
