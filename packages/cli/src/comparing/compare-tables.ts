import type { OrdinalRubric } from '@rubrikk/core';
import {
  compareWaves,
  type DisclosureRule,
  type Group,
  type IndicatorResult,
  type Refused,
  report,
  type Suppressed,
  tally,
  type WaveCell,
  type WavesComparison,
} from '@rubrikk/scoring';
import type { TwoWaves } from './two-waves.ts';

/** Compares everyone, and each unit where there are several; what a report of either wave withholds is withheld here. */
export function compareTables(
  rubric: OrdinalRubric,
  { table, before, after, round }: TwoWaves,
  rule: DisclosureRule,
): Refused | WavesComparison {
  const hasUnits = table.unit.values.length > 1;
  const by = hasUnits ? [[], ['unit'] as const] : [[]];
  const made = [before, after].map((wave) => {
    const counted = tally(table, { round, wave, by: hasUnits ? ['unit'] : [] });
    return [wave, byCell(report(rubric, counted, { rule, tellsReasons: false }).results)] as const;
  });
  const results = new Map(made);
  const suppressed = ({ wave, group, indicator }: WaveCell): Suppressed | undefined => {
    const result = results.get(wave)?.get(cellName(group, indicator));
    return result?.status === 'suppressed' ? result : undefined;
  };
  return compareWaves(rubric, table, { before, after, round, by, rule, suppressed });
}

function byCell(results: readonly IndicatorResult[]): ReadonlyMap<string, IndicatorResult> {
  return new Map(
    results.map((result) => [cellName(result.unit === null ? {} : { unit: result.unit }, result.indicator), result]),
  );
}

function cellName({ unit }: Group, indicator: string): string {
  return JSON.stringify([unit ?? null, indicator]);
}
