import type { IndicatorResult, IndicatorValues } from '@rubrikk/scoring';
import { missingKinds } from '@rubrikk/scoring';
import { csvCell } from './csv-cell.ts';
import { printable } from './printable.ts';
import type { ReportDocument } from './report-document.ts';

type Cell = string | number | null | undefined;

const labels = ['group', 'unit', 'role', 'dimension', 'indicator', 'status', 'reason'];

/** Writes a report's results as CSV, a row a piece; columns are named as in the JSON. */
export function* renderCsv({ report }: ReportDocument): Generator<string> {
  const { levels } = report.rubric;
  const header = [
    ...[...labels, 'n'],
    ...levels.map((level) => `counts.${level}`),
    ...levels.map((level) => `shares.${level}`),
    ...missingKinds.map((kind) => `missing.${kind}`),
    ...['median', 'medianLow', 'medianHigh', 'interpolatedMedian', 'modes'],
    ...['favourable.share', 'favourable.low', 'favourable.high', 'consensus'],
    ...['agreement', 'leikDispersion', 'withinGroupAgreement', 'averageDeviation'],
  ];
  yield rowOf(header);
  for (const result of report.results) {
    const values = result.status === 'shown' ? valueCells(result, levels) : header.slice(labels.length).map(() => '');
    yield rowOf([...labelCells(result), ...values]);
  }
}

function rowOf(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function labelCells(result: IndicatorResult): Cell[] {
  const { unit, role, dimension, indicator, status } = result;
  const names = [unit, role].map((name) => (name === null ? null : printable(name)));
  return [groupOf(result), ...names, dimension, indicator, status, status === 'suppressed' ? result.reason : ''];
}

/** Which kind of group it is: it tells all units together from a unit without a name, both an empty cell. */
function groupOf({ unit, role }: IndicatorResult): string {
  if (unit === null) return role === null ? 'everyone' : 'role';
  return role === null ? 'unit' : 'role in unit';
}

function valueCells(values: IndicatorValues, levels: readonly string[]): Cell[] {
  const { favourable } = values;
  return [
    values.n,
    ...values.counts,
    ...levels.map((_, level) => values.shares?.[level]),
    ...missingKinds.map((kind) => values.missing[kind]),
    ...[values.median, values.medianLow, values.medianHigh, values.interpolatedMedian, values.modes.join(' ')],
    ...[favourable?.share, favourable?.low, favourable?.high, values.consensus],
    ...[values.agreement, values.leikDispersion, values.withinGroupAgreement, values.averageDeviation],
  ];
}
