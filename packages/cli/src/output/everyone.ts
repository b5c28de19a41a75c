import type { DimensionResult, IndicatorResult } from '@rubrikk/scoring';
import type { ReportDocument } from './report-document.ts';

/** The results of all units and roles together. */
export function everyone({ report }: ReportDocument): readonly IndicatorResult[] {
  return report.results.filter(({ unit, role }) => unit === null && role === null);
}

/** The dimensions of all units and roles together. */
export function everyoneByDimension({ report }: ReportDocument): readonly DimensionResult[] {
  return report.dimensions.filter(({ unit, role }) => unit === null && role === null);
}

/** How many answered in all; `undefined` where no result of everyone tells it. */
export function answeredInAll(document: ReportDocument): number | undefined {
  const all = [...everyone(document), ...everyoneByDimension(document)];
  return all.flatMap((result) => (result.status === 'shown' ? [result.answered] : []))[0];
}

/** What can be said of everyone: indicators, dimensions alone where a rule hides single indicators, or nothing. */
export function shownOfEveryone(document: ReportDocument): 'indicators' | 'dimensions' | 'nothing' {
  if (everyone(document).some(({ status }) => status === 'shown')) return 'indicators';
  return everyoneByDimension(document).some(({ status }) => status === 'shown') ? 'dimensions' : 'nothing';
}
