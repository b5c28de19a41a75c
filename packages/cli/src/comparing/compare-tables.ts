import type { OrdinalRubric, Organisation } from '@rubrikk/core';
import {
  compareWaves,
  type DisclosureRule,
  type Refused,
  report,
  suppressedIn,
  tally,
  turnReverse,
  type WavesComparison,
} from '@rubrikk/scoring';
import type { TwoWaves } from './two-waves.ts';

/** By what groups are withheld, and the tree that units stand in. */
export interface Protection {
  readonly rule: DisclosureRule;
  readonly organisation?: Organisation | undefined;
}

/**
 * Compares everyone, and each unit where there are several, with a tree also those above; what a report of either wave
 * withholds, by roles, units and networks, is withheld here.
 */
export function compareTables(
  rubric: OrdinalRubric,
  { table, before, after, round, countedBy }: TwoWaves,
  { rule, organisation }: Protection,
): Refused | WavesComparison {
  const tree = organisation && { organisation };
  const units = tree || table.unit.values.length > 1 ? (['unit'] as const) : [];
  const reports = [before, after].map((wave, at) => {
    const by = [...new Set([...units, ...(countedBy[at] ?? [])])];
    const counted = turnReverse(rubric, tally(table, { round, wave, by }));
    return report(rubric, counted, { rule, wave, ...tree });
  });
  const asked = units.length > 0 ? [[], units] : [[]];
  // Roles aren't compared, but where both reports tell of them, following people mustn't bound them either.
  const roles = countedBy.every((by) => by.includes('role')) ? asked.map((by) => [...by, 'role' as const]) : [];
  const by = [...asked, ...roles];
  const found = compareWaves(rubric, table, {
    before,
    after,
    round,
    by,
    rule,
    suppressed: suppressedIn(reports),
    ...tree,
  });
  if (found.status === 'refused') return found;
  return { ...found, groups: found.groups.filter(({ group }) => !('role' in group)) };
}
