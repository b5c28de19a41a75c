import type { ReportDocument } from './report-document.ts';

/** The target of each indicator, as the id of the level that it is on the scale as it is printed. */
export function targetsOf({ report, comparisons = [] }: ReportDocument): ReadonlyMap<string, string> {
  const { levels } = report.rubric;
  const targets = comparisons.flatMap((comparison): [string, string][] => {
    if (comparison.about !== 'target' || comparison.gap?.status !== 'shown') return [];
    return [[comparison.indicator, levels[comparison.gap.target.level - 1] as string]];
  });
  return new Map(targets);
}
