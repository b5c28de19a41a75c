import type { DimensionResult, IndicatorResult } from '@rubrikk/scoring';
import { type ComparedValues, comparedValues } from './compared-values.ts';
import { csvRow } from './csv-row.ts';
import { groupLabel } from './group-label.ts';
import { listRows } from './list-rows.ts';
import { longColumns } from './long-columns.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';
import { roleRows } from './role-rows.ts';
import { statistics } from './statistics.ts';

type Result = IndicatorResult | DimensionResult;

/**
 * Writes a report's results as a long table in CSV: a row for each group, indicator or dimension, statistic and category.
 * What is withheld has one row, so that it is seen to be missing. The lists of what to look at first, and how two roles
 * differ, follow the results.
 */
export function* renderCsv(document: ReportDocument): Generator<string> {
  const { report } = document;
  yield csvRow(longColumns.map(([name]) => name));
  const rows = rowMaker(report.rubric.levels, comparedValues(document));
  for (const result of [...report.results, ...report.dimensions]) yield* rows(result, null);
  yield* listRows(document);
  yield* roleRows(document);
  for (const { network, results, dimensions } of report.networks) {
    for (const result of [...results, ...dimensions]) yield* rows(result, network);
  }
}

const rowMaker = (levels: readonly string[], compared: ComparedValues) =>
  function* (result: Result, network: string | null): Generator<string> {
    const label = labelOf(result, network);
    const last = network === null ? '' : printable(network);
    if (result.status === 'suppressed') {
      yield csvRow([...label, 'n', '', '', result.status, result.reason, last]);
      return;
    }
    for (const { name, valuesOf } of statistics) {
      for (const [category, value] of valuesOf(result, levels)) {
        yield csvRow([...label, name, category, value, result.status, '', last]);
      }
    }
    for (const [name, value] of compared(result, network)) {
      yield csvRow([...label, name, '', value, result.status, '', last]);
    }
  };

function labelOf(result: Result, network: string | null): (string | null)[] {
  return [...groupLabel(result, network), result.dimension, 'indicator' in result ? result.indicator : ''];
}
