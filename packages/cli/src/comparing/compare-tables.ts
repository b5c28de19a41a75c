import type { OrdinalRubric } from '@rubrikk/core';
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

/** Compares everyone, and each unit where there are several; what a report of either wave withholds is withheld here. */
export function compareTables(
  rubric: OrdinalRubric,
  { table, before, after, round }: TwoWaves,
  rule: DisclosureRule,
): Refused | WavesComparison {
  const units = table.unit.values.length > 1 ? (['unit'] as const) : [];
  const reports = [before, after].map((wave) =>
    report(rubric, turnReverse(rubric, tally(table, { round, wave, by: units })), { rule, wave, tellsReasons: false }),
  );
  const by = units.length > 0 ? [[], units] : [[]];
  return compareWaves(rubric, table, { before, after, round, by, rule, suppressed: suppressedIn(reports) });
}
