import type { IndicatorResult } from '@rubrikk/scoring';
import type { ReportDocument } from './report-document.ts';

/** The results of all units and roles together. */
export function everyone({ report }: ReportDocument): readonly IndicatorResult[] {
  return report.results.filter(({ unit, role }) => unit === null && role === null);
}
