import type { DimensionResult, IndicatorResult } from '@rubrikk/scoring';
import { csvRow } from './csv-row.ts';
import { longColumns } from './long-columns.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import { statistics } from './statistics.ts';

type Result = IndicatorResult | DimensionResult;

/**
 * Writes a report's results as a long table in CSV: a row for each group, indicator or dimension, statistic and category.
 * What is withheld has one row, so that it is seen to be missing.
 */
export function* renderCsv({ report }: ReportDocument): Generator<string> {
  yield csvRow(longColumns.map(([name]) => name));
  for (const result of [...report.results, ...report.dimensions]) yield* rowsOf(result, report.rubric.levels);
}

function* rowsOf(result: Result, levels: readonly string[]): Generator<string> {
  const label = labelOf(result);
  if (result.status === 'suppressed') {
    yield csvRow([...label, 'n', '', '', result.status, result.reason]);
    return;
  }
  for (const { name, valuesOf } of statistics) {
    for (const [category, value] of valuesOf(result, levels)) {
      yield csvRow([...label, name, category, value, result.status, '']);
    }
  }
}

function labelOf(result: Result): (string | null)[] {
  const names = [result.unit, result.role].map((name) => (name === null ? null : printable(name)));
  return [groupOf(result), ...names, result.dimension, 'indicator' in result ? result.indicator : ''];
}

/** Which kind of group it is: it tells all units together from a unit without a name, both an empty cell. */
function groupOf({ unit, role }: Result): string {
  if (unit === null) return role === null ? 'everyone' : 'role';
  return role === null ? 'unit' : 'role in unit';
}
