import type { DisclosureRule } from './disclosure-rule.ts';

/** Where words come from that may be shown: what a group or a plenum wrote together, never what one person wrote. */
export interface CommonWords {
  /** Words of the individual round have no place here. */
  readonly round: 'group' | 'plenum';
  /** How many were present. */
  readonly present: number;
}

/**
 * Whether a group's own words may be shown: only where the rule gives a number for it, and so many were present.
 *
 * What a person wrote in the individual round never is: the type doesn't take that round.
 *
 * @param rule - the rule; without a `freeTextMinimum` no words are shown
 * @param words - the round that they come from, and how many were present
 * @returns whether they may be shown
 * @example
 * ```ts
 * import { disclosureRules, showsFreeText } from '@rubrikk/scoring';
 *
 * const rule = { ...disclosureRules.noStrict, freeTextMinimum: 10 };
 * console.log(showsFreeText(rule, { round: 'plenum', present: 24 })); // => true
 * console.log(showsFreeText(rule, { round: 'group', present: 4 })); // => false
 * console.log(showsFreeText(disclosureRules.noStrict, { round: 'plenum', present: 24 })); // => false
 * ```
 */
export function showsFreeText({ freeTextMinimum }: DisclosureRule, { present }: CommonWords): boolean {
  return freeTextMinimum !== undefined && present >= Math.max(2, freeTextMinimum);
}
