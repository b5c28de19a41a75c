import type { IndicatorResult } from '@rubrikk/scoring';
import { missingKinds } from '@rubrikk/scoring';
import { csvCell } from './csv-cell.ts';
import type { ReportDocument } from './report-document.ts';

type Cell = string | number | null | undefined;

/** Writes a report's results as CSV, one a row; columns are named as in the JSON. */
export function renderCsv({ report }: ReportDocument): string {
  const { levels } = report.rubric;
  const header = [
    ...['unit', 'role', 'dimension', 'indicator', 'status', 'reason', 'n'],
    ...levels.map((level) => `counts.${level}`),
    ...levels.map((level) => `shares.${level}`),
    ...missingKinds.map((kind) => `missing.${kind}`),
    ...['median', 'medianLow', 'medianHigh', 'interpolatedMedian', 'modes'],
    ...['favourable.share', 'favourable.low', 'favourable.high', 'consensus'],
    ...['agreement', 'leikDispersion', 'withinGroupAgreement', 'averageDeviation'],
  ];
  const rows = report.results.map((result) => [...labelCells(result), ...valueCells(result, levels)]);
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

function labelCells(result: IndicatorResult): Cell[] {
  const { unit, role, dimension, indicator, status } = result;
  return [unit, role, dimension, indicator, status, status === 'suppressed' ? result.reason : ''];
}

function valueCells(result: IndicatorResult, levels: readonly string[]): Cell[] {
  if (result.status === 'suppressed')
    return Array.from({ length: 14 + 2 * levels.length + missingKinds.length }, () => '');
  const { favourable } = result;
  return [
    result.n,
    ...result.counts,
    ...levels.map((_, level) => result.shares?.[level]),
    ...missingKinds.map((kind) => result.missing[kind]),
    ...[result.median, result.medianLow, result.medianHigh, result.interpolatedMedian, result.modes.join(' ')],
    ...[favourable?.share, favourable?.low, favourable?.high, result.consensus],
    ...[result.agreement, result.leikDispersion, result.withinGroupAgreement, result.averageDeviation],
  ];
}
