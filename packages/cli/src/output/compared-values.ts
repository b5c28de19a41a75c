import type { DimensionResult, IndicatorResult } from '@rubrikk/scoring';
import { targetStatistics, teamsStatistics } from './compared-statistics.ts';
import type { ReportDocument } from './report-document.ts';

type NamedValue = readonly [statistic: string, value: number | undefined];

/** The statistics of the comparisons that a result stands in, with their values. */
export type ComparedValues = (
  result: IndicatorResult | DimensionResult,
  network: string | null,
) => readonly NamedValue[];

/** Finds the comparisons of each indicator's result: with its target, and of everyone between units. */
export function comparedValues({ comparisons = [] }: ReportDocument): ComparedValues {
  const values = new Map<string, NamedValue[]>();
  for (const comparison of comparisons) {
    const key =
      comparison.about === 'target'
        ? keyOf(comparison, comparison.network)
        : keyOf({ ...everyone, ...comparison }, null);
    values.set(key, [...(values.get(key) ?? []), ...valuesOf(comparison)]);
  }
  return (result, network) => ('indicator' in result ? (values.get(keyOf(result, network)) ?? []) : []);
}

const everyone = { unit: null, role: null };

function keyOf(
  { unit, role, indicator }: Pick<IndicatorResult, 'unit' | 'role' | 'indicator'>,
  network: string | null,
) {
  return JSON.stringify([unit, role, network, indicator]);
}

function valuesOf(comparison: NonNullable<ReportDocument['comparisons']>[number]): NamedValue[] {
  if (comparison.about === 'target') {
    const { gap } = comparison;
    return gap?.status === 'shown' ? targetStatistics.map(({ name, measured }) => [name, measured(gap)]) : [];
  }
  const { variation } = comparison;
  return variation?.status === 'shown' ? teamsStatistics.map(({ name, measured }) => [name, measured(variation)]) : [];
}
