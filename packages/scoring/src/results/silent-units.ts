import type { Organisation } from '@rubrikk/core';
import type { DisclosureRule } from '../disclosure/disclosure-rule.ts';
import type { Tally } from '../tally/tally.ts';
import { unitsAbove } from '../tally/units-above.ts';
import type { Invited } from './invited.ts';

/**
 * The units that were asked and of which nobody answered: none of thirty is a result too. Where fewer than the minimum were
 * asked the unit isn't named, as that nobody answered would be said of each of them; nor where the rule hides empty groups.
 */
export function silentUnits(
  tally: Tally,
  invited: readonly Invited[],
  { minimum, hidesEmpty }: DisclosureRule,
  organisation?: Organisation,
): string[] {
  if (!tally.by.includes('unit') || hidesEmpty) return [];
  const above = organisation === undefined ? new Map<string, readonly string[]>() : unitsAbove(organisation);
  const heard = new Set(tally.groups.flatMap(({ unit = '' }) => above.get(unit) ?? [unit]));
  const asked = new Map<string, number>();
  for (const { unit, invited: count } of invited) {
    if (unit !== undefined && !heard.has(unit)) asked.set(unit, (asked.get(unit) ?? 0) + count);
  }
  return [...asked].flatMap(([unit, count]) => (count >= minimum ? [unit] : []));
}
