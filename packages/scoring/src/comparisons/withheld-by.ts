import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Suppressed } from '../disclosure/protected.ts';

/** A share this near to 0 or 1 is it, but for rounding. */
const rounding = 1e-12;

/**
 * Withholds a gap that tells the same of everybody, where the rule withholds shares of 0 and 100 %.
 *
 * @param isExtreme - whether it does
 */
export function withheldBy(rule: DisclosureRule | undefined, isExtreme: boolean): Suppressed | undefined {
  if (!isExtreme || !rule?.hidesExtremeShares) return undefined;
  return { status: 'suppressed', reason: 'extreme-share', minimum: rule.minimum };
}

/** Whether a share is that of everybody. */
export function isAll(share: number): boolean {
  return share >= 1 - rounding;
}

/** Whether a share is that of nobody, or of everybody. */
export function isNoneOrAll(share: number): boolean {
  return share <= rounding || isAll(share);
}
