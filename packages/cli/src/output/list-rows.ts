import { csvRow } from './csv-row.ts';
import { dimensionOf } from './dimension-of.ts';
import { groupLabel } from './group-label.ts';
import { listStatistics } from './list-statistics.ts';
import type { ReportDocument } from './report-document.ts';

/** The rows of the long table that say where indicators stand in the lists of everyone and of units. */
export function* listRows({ report }: ReportDocument): Generator<string> {
  const dimensions = dimensionOf(report);
  for (const own of report.priorities) {
    const label = groupLabel({ unit: own.unit, role: null }, null);
    for (const { list, name, measured } of listStatistics) {
      for (const place of own[list]) {
        const value = measured(place);
        if (value === undefined) continue;
        yield csvRow([...label, dimensions(place.indicator), place.indicator, name, '', value, 'shown', '', '']);
      }
    }
  }
}
