import { csvRow } from './csv-row.ts';
import { dimensionOf } from './dimension-of.ts';
import { groupLabel } from './group-label.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import { roleStatistics } from './role-statistics.ts';

/** The rows of the long table that say how two roles differ: of the first, with the other as their category. */
export function* roleRows({ report }: ReportDocument): Generator<string> {
  const dimensions = dimensionOf(report);
  for (const gap of report.gaps) {
    const [role, other] = gap.roles;
    const label = [...groupLabel({ unit: gap.unit, role }, null), dimensions(gap.indicator), gap.indicator];
    if (gap.status === 'suppressed') {
      yield csvRow([...label, 'roles.cliffsDelta', printable(other), '', gap.status, gap.reason, '']);
      continue;
    }
    for (const { name, measured } of roleStatistics) {
      yield csvRow([...label, name, printable(other), measured(gap), gap.status, '', '']);
    }
  }
}
